-- Cards that take part in the rewards system, MRS (access-control.md section 6).
create table mrs_enrolment (
    card_id       uuid         primary key references card,
    enrolled_at   timestamptz  not null,
    event_id      uuid         not null unique,
    confirmed_at  timestamptz
);

comment on column mrs_enrolment.enrolled_at is 'first seen where spending matters; the grace begins';
comment on column mrs_enrolment.event_id is 'the event whose work is to tell the MRS';
comment on column mrs_enrolment.confirmed_at is 'when the MRS took note; null = not yet';

-- The last answer of the MRS about a card; it serves for a day when the MRS does not answer again.
create table mrs_answer (
    hash          text         not null,
    key_id        text         not null,
    as_of         timestamptz  not null,
    since         timestamptz  not null,
    transactions  jsonb        not null,
    primary key (hash, key_id)
);

create index mrs_answer_by_age on mrs_answer (as_of);

-- What the built-in simulator of the MRS knows; cards by fingerprint, their numbers are nowhere.
create table card_transaction (
    id                uuid         primary key,
    hash              text         not null,
    key_id            text         not null,
    kind              text         not null check (kind in ('PURCHASE', 'REFUND')),
    at                timestamptz  not null,
    mcc               text         not null check (mcc ~ '^[0-9]{4}$'),
    amount            bigint       not null check (amount >= 0),
    currency          text         not null references currency,
    billing_amount    bigint       check (billing_amount >= 0),
    billing_currency  text         references currency,
    created_at        timestamptz  not null,
    check ((billing_amount is null) = (billing_currency is null))
);

create index card_transaction_of_card on card_transaction (hash, key_id, at);

-- On what grounds spend gates let a card pass or not: transactions, amounts and rates as they were used.
create table spend_evidence (
    entry_id  uuid   primary key references entry,
    evidence  jsonb  not null
);

-- A reason that no longer exists: there always is a source of transactions now.
update entry
set deny_reason = replace(deny_reason, 'SPEND_SOURCE_NOT_CONFIGURED', 'SPEND_SOURCE_UNAVAILABLE'),
    trace = replace(trace::text, 'SPEND_SOURCE_NOT_CONFIGURED', 'SPEND_SOURCE_UNAVAILABLE')::jsonb
where deny_reason = 'SPEND_SOURCE_NOT_CONFIGURED' or trace::text like '%SPEND_SOURCE_NOT_CONFIGURED%';
