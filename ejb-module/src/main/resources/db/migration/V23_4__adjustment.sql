-- Corrections of the books (back-office.md section 1). One above the limit waits for a second person.
create table adjustment (
    id            uuid        primary key,
    order_id      uuid        not null references payment_order,
    kind          text        not null check (kind in ('DEBIT', 'CREDIT')),
    amount        bigint      not null check (amount > 0),
    currency      text        not null,
    reason        text        not null,
    state         text        not null check (state in ('WAITING', 'POSTED', 'REFUSED')),
    asked_by      uuid        not null,
    asked_name    text        not null,
    asked_at      timestamptz not null,
    decided_by    uuid,
    decided_name  text,
    decided_at    timestamptz,
    constraint two_persons check (state <> 'REFUSED' or decided_by is not null),
    constraint never_ones_own check (decided_by is null or decided_by <> asked_by)
);

create index adjustment_of_order on adjustment (order_id);

-- Up to so much one person does; a row without a client is for all that have none of their own.
create table adjustment_limit (
    client_id  uuid,
    currency   text   not null references currency,
    most       bigint not null check (most >= 0),
    unique nulls not distinct (client_id, currency)
);
