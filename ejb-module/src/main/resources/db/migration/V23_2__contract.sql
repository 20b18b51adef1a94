-- What a customer agreed to at a first payment: later ones are charged by the acquirer's token of the card, whose number is
-- not kept (back-office.md section 1).
create table contract (
    id                  uuid        primary key,
    client_id           uuid,
    reference           text        not null,
    customer_id         text        not null,
    type                text        not null check (type in ('MIT_UNSCHEDULED', 'MIT_SCHEDULED', 'CIT')),
    expires_on          date,
    frequency           integer     check (frequency > 0),
    order_id            uuid        not null references payment_order,
    payment_instrument  text        not null,
    payment_circuit     text,
    card_token          text        not null,
    made_at             timestamptz not null,
    deactivated_at      timestamptz,
    unique nulls not distinct (client_id, reference)
);

create index contract_of_customer on contract (customer_id, id);
