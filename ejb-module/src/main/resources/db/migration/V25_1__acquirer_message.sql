-- What was sent to the acquirer's host over ISO 8583, written before it is sent: a repetition is known by the same trace
-- number and time, and a reversal that is owed outlives a crash. No row holds a card number.
create sequence acquirer_trace_number minvalue 1 maxvalue 999999 cycle;

create table acquirer_message (
    reference           uuid        not null,
    kind                text        not null check (kind in ('AUTHORIZATION', 'CAPTURE', 'VOID', 'REFUND', 'REVERSAL')),
    trace_number        integer     not null check (trace_number between 1 and 999999),
    transmitted_at      timestamptz not null,
    amount              bigint      not null,
    currency            text        not null,
    attempts            integer     not null,
    response_code       text,
    approved            boolean     not null default false,
    host_reference      text,
    authorization_code  text,
    card_token          text,
    answered_at         timestamptz,
    late                boolean     not null default false,
    owed_at             timestamptz,
    primary key (reference, kind)
);

create index acquirer_message_by_trace on acquirer_message (trace_number);
create index acquirer_message_by_host_reference on acquirer_message (host_reference) where host_reference is not null;
create index acquirer_message_by_time on acquirer_message (transmitted_at);
create index acquirer_message_owed on acquirer_message (owed_at) where owed_at is not null;

-- Days whose totals were, or are still to be, compared with the acquirer's.
create table acquirer_day (
    day       date        primary key,
    next_at   timestamptz not null,
    attempts  integer     not null default 0,
    done_at   timestamptz
);

create index acquirer_day_due on acquirer_day (next_at) where done_at is null;

create table acquirer_reconciliation (
    day                     date        not null references acquirer_day,
    currency                text        not null,
    verdict                 text        not null check (verdict in ('IN_BALANCE', 'OUT_OF_BALANCE', 'NO_ANSWER')),
    debits                  bigint      not null,
    debit_amount            bigint      not null,
    debit_reversals         bigint      not null,
    debit_reversal_amount   bigint      not null,
    credits                 bigint      not null,
    credit_amount           bigint      not null,
    their_net               bigint,
    compared_at             timestamptz not null,
    primary key (day, currency)
);
