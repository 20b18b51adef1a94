-- Orders, the operations on them, and the ledger (back-office.md section 1). An order is a paid entry or a payment
-- intent. `order` is a word of SQL, hence the name. No row holds a card number: `***7899` is what people see, and the
-- acquirer's own token is what it is charged by.
create table payment_order (
    id                   uuid        primary key,
    reference            text        not null,
    client_id            uuid,
    channel              text        not null check (channel in ('POS', 'BACKOFFICE', 'ECOMMERCE')),
    capture_type         text        not null check (capture_type in ('IMPLICIT', 'EXPLICIT')),
    amount               bigint      not null check (amount > 0),
    currency             text        not null,
    customer_id          text,
    description          text,
    custom_field         text,
    contract_id          uuid,
    -- where, and of which issuer: what data scopes ask
    terminal             text,
    location_id          uuid,
    ica                  text,
    -- which card
    payment_instrument   text        not null,
    card_token           text,
    -- where it is to end, and where it stands
    goal                 text        not null check (goal in ('HOLD', 'CAPTURE', 'UNDO')),
    authorized_amount    bigint      not null default 0,
    captured_amount      bigint      not null default 0,
    refunded_amount      bigint      not null default 0,
    created_at           timestamptz not null,
    last_operation_type  text,
    last_operation_at    timestamptz,
    unique nulls not distinct (client_id, reference),
    constraint captured_within_authorized check (captured_amount between 0 and authorized_amount),
    constraint refunded_within_captured check (refunded_amount between 0 and captured_amount)
);

create index payment_order_by_time on payment_order (last_operation_at, id);
create index payment_order_by_client on payment_order (client_id, last_operation_at, id);

-- What happened on an order; never changed or removed, only followed by another operation.
create table operation (
    id                  uuid        primary key,
    order_id            uuid        not null references payment_order,
    channel             text        not null check (channel in ('POS', 'BACKOFFICE', 'ECOMMERCE')),
    type                text        not null check (type in (
        'AUTHORIZATION', 'CAPTURE', 'VOID', 'REFUND', 'CANCEL', 'CARD_VERIFICATION', 'ADJUSTMENT')),
    result              text        not null check (result in (
        'AUTHORIZED', 'EXECUTED', 'DECLINED', 'PENDING', 'CANCELED', 'VOIDED', 'REFUNDED', 'FAILED')),
    operated_at         timestamptz not null,
    amount              bigint      not null check (amount > 0),
    currency            text        not null,
    follows             uuid        references operation,
    acquirer_reference  text,
    response_code       text,
    authorization_code  text
);

create index operation_by_time on operation (operated_at, id);
create index operation_by_order on operation (order_id, operated_at, id);

create trigger operation_is_append_only
    before update or delete or truncate on operation
    for each statement execute function refuse_change();

-- How much of an authorization was captured, or of a capture refunded; reserved is what the acquirer is being told now.
-- Whatever comes at once, and on however many nodes, cannot take more than there is.
create table operation_balance (
    operation_id  uuid    primary key references operation,
    amount        bigint  not null,
    taken         bigint  not null default 0 check (taken >= 0),
    reserved      bigint  not null default 0 check (reserved >= 0),
    undone        boolean not null default false,
    constraint taken_within_amount check (taken + reserved <= amount),
    constraint undone_takes_nothing check (not undone or taken + reserved = 0)
);

-- What the acquirer is to be told, written before it is told: a crash in between is found and mended. The id becomes the
-- operation's, and is the reference under which the acquirer knows the message. A verification has no order.
create table acquirer_instruction (
    id           uuid        primary key,
    order_id     uuid        references payment_order,
    type         text        not null check (type in (
        'AUTHORIZATION', 'CARD_VERIFICATION', 'CAPTURE', 'VOID', 'REFUND', 'CANCEL')),
    channel      text        not null,
    follows      uuid        references operation,
    amount       bigint      not null check (amount > 0),
    currency     text        not null,
    state        text        not null check (state in ('PREPARED', 'REVERSING', 'DONE')),
    attempts     integer     not null default 0,
    prepared_at  timestamptz not null,
    next_at      timestamptz not null,
    check (order_id is not null or type = 'CARD_VERIFICATION'),
    check ((follows is null) = (type in ('AUTHORIZATION', 'CARD_VERIFICATION')))
);

create index acquirer_instruction_due on acquirer_instruction (next_at) where state <> 'DONE';
create index acquirer_instruction_by_order on acquirer_instruction (order_id) where state <> 'DONE';

-- Double entry: each operation that moves money has lines that add up to nothing. Debit is positive.
create table ledger_line (
    operation_id  uuid   not null references operation,
    account       text   not null check (account in ('RECEIVABLE', 'ACQUIRER_CLEARING', 'FEES', 'REFUNDS')),
    amount        bigint not null check (amount <> 0),
    currency      text   not null,
    primary key (operation_id, account)
);

create trigger ledger_line_is_append_only
    before update or delete or truncate on ledger_line
    for each statement execute function refuse_change();

create function check_posting() returns trigger language plpgsql as $$
declare
    moved operation%rowtype;
    moves boolean;
    lines integer;
    debit bigint;
    balance bigint;
    strange integer;
begin
    select * into moved from operation where id = case tg_table_name
        when 'operation' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'operation_id')::uuid end;
    moves := (moved.type, moved.result) in
        (('CAPTURE', 'EXECUTED'), ('REFUND', 'REFUNDED'), ('CANCEL', 'CANCELED'), ('ADJUSTMENT', 'EXECUTED'));
    select count(*), coalesce(sum(amount) filter (where amount > 0), 0), coalesce(sum(amount), 0),
            count(*) filter (where currency <> moved.currency)
        into lines, debit, balance, strange
        from ledger_line where operation_id = moved.id;
    if moves and (lines = 0 or debit <> moved.amount) then
        raise exception 'operation % is not posted', moved.id using errcode = 'check_violation';
    end if;
    if balance <> 0 or strange > 0 or (lines > 0 and not moves) then
        raise exception 'the posting of operation % does not balance', moved.id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger operation_is_posted
    after insert on operation deferrable initially deferred
    for each row execute function check_posting();

create constraint trigger ledger_line_balances
    after insert on ledger_line deferrable initially deferred
    for each row execute function check_posting();

-- The order that an entry is paid by, and the token by which guests are charged at the confirm.
create table entry_payment (
    entry_id    uuid primary key references entry,
    order_id    uuid unique references payment_order,
    card_token  text,
    check (order_id is not null or card_token is not null)
);
