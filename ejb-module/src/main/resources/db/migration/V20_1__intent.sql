-- How a terminal is used by integrators (intents.md section 3); one without a row is in mode PDV. Whoever makes an intent
-- holds the row, so that of two at once the second sees the first.
create table point_device (
    terminal_id     uuid        primary key references terminal,
    operating_mode  text        not null check (operating_mode in ('PDV', 'STANDALONE', 'SELF_SERVICE')),
    changed_at      timestamptz not null
);

-- Amounts that a client may ask for; a row without a client is for all that have none of their own.
create table intent_limit (
    client_id          uuid,
    currency           text    not null references currency,
    least              bigint  not null check (least > 0),
    most               bigint  not null check (most >= least),
    most_installments  integer not null check (most_installments between 1 and 72),
    unique nulls not distinct (client_id, currency)
);

-- What a terminal is asked to do. terms is what the integrator asked for, notes what came on the way; due_at is when the
-- clock does something to it, moved_by the events that changed its state.
create table intent (
    id             uuid        primary key,
    kind           text        not null check (kind in ('PAYMENT', 'REFUND')),
    terminal_id    uuid        not null references terminal,
    serial_number  text        not null,
    device_id      text        not null,
    client_id      uuid,
    location_id    uuid        not null,
    amount         bigint      not null check (amount > 0),
    currency       text        not null,
    terms          jsonb       not null,
    state          text        not null check (state in ('OPEN', 'ON_TERMINAL', 'PROCESSING', 'PROCESSED', 'FINISHED',
        'CONFIRMATION_REQUIRED', 'CANCELED', 'ERROR', 'ABANDONED')),
    outcome        text        check (outcome in ('APPROVED', 'REJECTED', 'UNKNOWN')),
    payment_id     uuid,
    notes          jsonb       not null,
    moved_by       text        not null,
    sequence       integer     not null,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    changed_at     timestamptz not null,
    due_at         timestamptz,
    check (kind = 'PAYMENT' or state not in ('PROCESSED', 'CONFIRMATION_REQUIRED')),
    check (kind = 'PAYMENT' or payment_id is not null)
);

-- A terminal holds one live intent, whichever kind.
create unique index intent_live on intent (terminal_id) where state in ('OPEN', 'ON_TERMINAL', 'PROCESSING', 'PROCESSED');
create index intent_on_terminal on intent (serial_number)
    where state in ('OPEN', 'ON_TERMINAL', 'PROCESSING', 'PROCESSED');
create index intent_waiting on intent (changed_at) where state = 'OPEN';
create index intent_due on intent (due_at) where due_at is not null;
create index intent_unanswered on intent (changed_at desc)
    where state in ('PROCESSING', 'CONFIRMATION_REQUIRED') and notes -> 'resolution' is null;
create index intent_of_payment on intent (payment_id, id) where payment_id is not null;
create index intent_by_client on intent (client_id, id);

-- The whole history, which replays to the present state.
create table intent_event (
    intent_id   uuid        not null references intent,
    sequence    integer     not null,
    event       text        not null,
    from_state  text,
    to_state    text        not null,
    actor       text        not null check (actor in ('INTEGRATOR', 'DEVICE', 'OPERATOR', 'ACQUIRER', 'CLOCK')),
    at          timestamptz not null,
    reason      text,
    primary key (intent_id, sequence)
);

create index intent_event_by_time on intent_event (at, intent_id, sequence);

create trigger intent_event_is_append_only
    before update or delete or truncate on intent_event
    for each statement execute function refuse_change();

-- What a card was asked to pay; the order of that id says how the money moved. Of its number 6+4 digits stay; card_key tells whether the same card was read again.
-- Never more goes back, and is reserved to go back, than was paid.
create table payment (
    id             uuid        primary key,
    intent_id      uuid        not null unique references intent,
    amount         bigint      not null check (amount > 0),
    currency       text        not null,
    outcome        text        not null check (outcome in ('APPROVED', 'REJECTED', 'UNKNOWN')),
    response_code  text,
    first6         text        not null,
    last4          text        not null,
    card_key       text        not null,
    read_method    text        not null,
    made_at        timestamptz not null,
    decided_at     timestamptz,
    refunded       bigint      not null default 0 check (refunded >= 0),
    reserved       bigint      not null default 0 check (reserved >= 0),
    constraint refunds_within_payment check (refunded + reserved <= amount)
);

-- What somebody has to look at: money that moved, or may have moved, without its intent telling so.
create table intent_case (
    id         uuid        primary key,
    intent_id  uuid        not null references intent,
    kind       text        not null check (kind in ('LATE_RESULT', 'SILENT_REFUND')),
    opened_at  timestamptz not null,
    unique (intent_id, kind)
);
