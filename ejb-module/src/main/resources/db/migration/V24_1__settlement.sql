-- Settlement (back-office.md section 2): batches of captured movements, and what becomes of them.

-- What was agreed with a client on its settlement; without a row: calendar days, one batch for all devices, no fee.
create table settlement_terms (
    client_id         uuid        primary key references client,
    cut_off           time,       -- null: days end at midnight, batches by hand or after 72 hours
    by_group          boolean     not null,
    size_limit        integer     not null check (size_limit > 0),
    fee_basis_points  integer     not null check (fee_basis_points between 0 and 10000)
);

-- Movements that are in no batch. A row is written with its operation, whoever writes that, and leaves with its line.
create table settlement_waiting (
    operation_id  uuid primary key references operation
);

create table batch_number (
    client_id  uuid   unique nulls not distinct,
    last       bigint not null
);

-- client_id null: the operator's own; device_group null: all devices.
create table batch (
    id             uuid        primary key,
    number         bigint      not null,
    client_id      uuid        references client,
    currency       text        not null,
    device_group   uuid,
    business_date  date        not null,
    state          text        not null check (state in (
        'OPEN', 'CLOSING', 'CLOSED', 'OUT_OF_BALANCE', 'SUBMITTED', 'SUBMIT_FAILED', 'ACCEPTED', 'REJECTED', 'SETTLED',
        'PARTIALLY_SETTLED', 'RECONCILED', 'CANCELLED', 'ABORTED')),
    -- sums of the lines that were not withdrawn, in minor units
    lines          bigint      not null default 0 check (lines >= 0),
    gross          bigint      not null default 0,
    fee            bigint      not null default 0,
    opened_at      timestamptz not null,
    closes_at      timestamptz not null,
    due_at         timestamptz,
    closed_at      timestamptz,
    digest         text,
    -- how it is sent to the acquirer
    submission     uuid        unique,
    attempts       integer     not null default 0,
    refusal        text,
    remedy         text,
    step           bigint      not null default 0,
    unique nulls not distinct (client_id, number)
);

create unique index batch_open on batch (business_date, currency, client_id, device_group) nulls not distinct
    where state = 'OPEN';
create index batch_by_day on batch (business_date, currency, client_id);
create index batch_by_client on batch (client_id, id);
create index batch_by_state on batch (state, id);
create index batch_unfinished on batch (state) where state not in ('RECONCILED', 'CANCELLED', 'ABORTED');
create index batch_to_close on batch (closes_at) where state = 'OPEN';
create index batch_due on batch (due_at) where due_at is not null;

-- A movement in a batch. One that left stays written, and does not count any more.
create table batch_line (
    batch_id      uuid   not null references batch,
    operation_id  uuid   not null references operation,
    type          text   not null check (type in ('CAPTURE', 'REFUND', 'ADJUSTMENT')),
    amount        bigint not null,
    fee           bigint not null,
    state         text   not null default 'LIVE' check (state in ('LIVE', 'WITHDRAWN', 'RELEASED', 'FAILED')),
    reason        text,
    primary key (batch_id, operation_id)
);

-- A movement is in at most one batch that is not aborted.
create unique index batch_line_live on batch_line (operation_id) where state = 'LIVE';

-- How far a batch has come in going through its lines, in the order of their operations.
create table batch_walk (
    batch_id   uuid    primary key references batch,
    seen       uuid,   -- the last operation
    chunks     integer not null default 0,
    complete   boolean not null default false,
    lines      bigint  not null default 0,
    gross      bigint  not null default 0,
    fee        bigint  not null default 0,
    ledger     bigint  not null default 0,
    captures   bigint  not null default 0,
    captured   bigint  not null default 0,
    refunds    bigint  not null default 0,
    refunded   bigint  not null default 0,
    digest     bytea   not null default ''
);

-- What happened to a batch.
create table batch_history (
    id          uuid        primary key,
    batch_id    uuid        not null references batch,
    event       text        not null,
    from_state  text,
    to_state    text        not null,
    actor       text        not null,
    at          timestamptz not null,
    note        text
);

create index batch_history_by_batch on batch_history (batch_id, id);

create trigger batch_history_is_append_only
    before update or delete or truncate on batch_history
    for each statement execute function refuse_change();

-- What people have to look into: totals or lines that differ.
create table reconciliation_item (
    id           uuid        primary key,
    batch_id     uuid        references batch,
    source       text        not null check (source in ('HEADER', 'LEDGER', 'HOST', 'TERMINAL', 'FILE')),
    subject      text        not null,
    ours         bigint      not null,
    theirs       bigint      not null,
    state        text        not null default 'OPEN' check (state in ('OPEN', 'RESOLVED', 'APPROVED')),
    opened_at    timestamptz not null,
    explanation  text,
    resolved_by  text,
    resolver     uuid,
    resolved_at  timestamptz,
    approved_by  text,
    approver     uuid,
    approved_at  timestamptz,
    check ((state = 'OPEN') = (resolved_at is null)),
    check ((state = 'APPROVED') = (approved_at is not null)),
    constraint approved_by_another check (approver <> resolver)
);

create index reconciliation_item_by_batch on reconciliation_item (batch_id, id);
create index reconciliation_item_by_state on reconciliation_item (state, id);

-- What a terminal counted for a batch, as somebody read it from its report.
create table terminal_total (
    batch_id  uuid   not null references batch,
    terminal  text   not null,
    captures  bigint not null,
    captured  bigint not null,
    refunds   bigint not null,
    refunded  bigint not null,
    primary key (batch_id, terminal)
);

-- The money of a settled batch, from receivable to clearing; debit is positive.
create table settlement_posting (
    batch_id  uuid   not null references batch,
    account   text   not null check (account in ('RECEIVABLE', 'ACQUIRER_CLEARING')),
    amount    bigint not null,
    currency  text   not null,
    primary key (batch_id, account)
);

create trigger settlement_posting_is_append_only
    before update or delete or truncate on settlement_posting
    for each statement execute function refuse_change();

create function await_settlement() returns trigger language plpgsql as $$
begin
    if new.type = 'CANCEL' then
        -- the capture was taken out of its batch, and is not cancelled after all
        insert into settlement_waiting select new.follows
            where not exists (select from batch_line where operation_id = new.follows and state = 'LIVE')
            on conflict do nothing;
    else
        insert into settlement_waiting values (new.id);
    end if;
    return null;
end
$$;

create trigger operation_awaits_settlement
    after insert on operation
    for each row
    when (new.type in ('CAPTURE', 'REFUND', 'ADJUSTMENT') and new.result in ('EXECUTED', 'REFUNDED')
        or new.type = 'CANCEL' and new.result <> 'CANCELED')
    execute function await_settlement();

-- A capture that is being cancelled leaves its open batch, or the queue, before the acquirer is told.
create function withdraw_from_settlement() returns trigger language plpgsql as $$
declare
    held text;
begin
    delete from settlement_waiting where operation_id = new.follows;
    if found then
        return null;
    end if;
    select batch.state into held from batch
        where id = (select batch_id from batch_line where operation_id = new.follows and batch_line.state = 'LIVE')
        for no key update;
    if held is distinct from 'OPEN' then
        raise exception 'the batch of capture % is not open', new.follows using errcode = 'check_violation';
    end if;
    with withdrawn as (
        update batch_line set state = 'WITHDRAWN' where operation_id = new.follows and state = 'LIVE'
        returning batch_id, amount, batch_line.fee)
    update batch set lines = lines - 1, gross = gross - withdrawn.amount, fee = batch.fee - withdrawn.fee
        from withdrawn where batch.id = withdrawn.batch_id;
    return null;
end
$$;

create trigger cancellation_leaves_settlement
    after insert on acquirer_instruction
    for each row
    when (new.type = 'CANCEL')
    execute function withdraw_from_settlement();

insert into settlement_waiting
    select id from operation movement
    where type in ('CAPTURE', 'REFUND', 'ADJUSTMENT') and result in ('EXECUTED', 'REFUNDED')
        and not exists (
            select from operation undone
            where undone.order_id = movement.order_id and undone.follows = movement.id
                and undone.type = 'CANCEL' and undone.result = 'CANCELED');

-- What one person asks for and another decides.
create table batch_request (
    id            uuid        primary key,
    batch_id      uuid        not null references batch,
    action        text        not null check (action in ('REOPEN', 'ABANDON')),
    reason        text        not null,
    state         text        not null default 'PENDING' check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    requester     uuid        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    decider       uuid,
    decided_by    text,
    decided_at    timestamptz,
    check ((state = 'PENDING') = (decided_at is null)),
    constraint decided_by_another check (state <> 'APPROVED' or decider <> requester)
);

create unique index batch_request_pending on batch_request (batch_id, action) where state = 'PENDING';
create index batch_request_by_batch on batch_request (batch_id, id);

-- Where the simulated acquirer's records are not what it answered, for demos and tests.
create table simulated_host_difference (
    operation_id  uuid   primary key references operation,
    amount        bigint not null
);

-- Settlement files of the acquirer, each taken in once.
create table settlement_file (
    id             uuid        primary key,
    digest         text        not null unique,
    lines          integer     not null,
    matched        integer     not null default 0,
    mismatched     integer     not null default 0,
    missing_here   integer     not null default 0,
    missing_there  integer     not null default 0,
    received_at    timestamptz not null,
    received_by    text        not null
);

create table settlement_file_line (
    file_id       uuid    not null references settlement_file,
    line          integer not null,
    submission    uuid    not null,
    operation_id  uuid    not null,
    gross         bigint  not null,
    fee           bigint  not null,
    currency      text    not null,
    primary key (file_id, line)
);
