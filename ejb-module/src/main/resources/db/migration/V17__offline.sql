-- What terminals reported about the time when they could not ask (access-control.md section 10). A line of a report is
-- an entry of its own, or what an entry was reported as once more.
create table offline_report (
    id           uuid         primary key,
    terminal     text         not null,
    report_id    text         not null,
    received_at  timestamptz  not null,
    entry_ids    uuid[]       not null,
    repeated     boolean[]    not null,
    unique (terminal, report_id),
    check (cardinality(entry_ids) = cardinality(repeated))
);

comment on column offline_report.report_id is 'as the terminal calls it';
comment on column offline_report.entry_ids is 'what each line led to, in the order of the report';
comment on column offline_report.repeated is 'whether the line said what had been reported before';

-- The raw record of an entry, durable before the terminal is told so, and where it stands. Of a card it holds what the
-- table entry would: no number, not even when the line could not be used. Once it counts, its row in entry has its id.
create table offline_entry (
    id                       uuid         primary key,
    report                   uuid         not null,
    terminal                 text         not null,
    offline_id               text,
    content_hash             text         not null,
    conflicting              boolean      not null,
    received_at              timestamptz  not null,
    -- what is said to have happened; null where the terminal sent nothing that can be used
    type                     text         check (type in ('OFFLINE_BIN_RANGE', 'OFFLINE_WHITELIST')),
    occurred_at              timestamptz,
    read_method              text,
    adults                   integer      not null,
    children                 integer      not null,
    children_under_free_age  integer      not null,
    list_version             text,
    -- where the terminal stood when it reported
    location_id              uuid,
    client_id                uuid,
    country                  text,
    service                  text,
    cooldown_seconds         bigint,
    -- which card, and which rulesets were for it then; null when it is not known
    card_id                  uuid         references card,
    first6                   text,
    last4                    text,
    account_range            text,
    ica                      text,
    ica_name                 text,
    issuer_country           text,
    product_code             text,
    ruleset_ids              uuid[],
    -- where it stands
    result                   text         not null check (result in ('PENDING', 'ACCEPTED', 'FLAGGED', 'REJECTED')),
    counted                  boolean      not null,
    code                     text,
    faults                   jsonb,
    settled_by               text,
    settled_at               timestamptz,
    settled_reason           text,
    check (not counted or (card_id is not null and occurred_at is not null)),
    check (result <> 'ACCEPTED' or counted)
) with (fillfactor = 70); -- each row is written once more, on the same page where there is room

-- The first content of an identifier is the entry; any other is kept beside it.
create unique index offline_entry_once on offline_entry (terminal, offline_id) where not conflicting;
create index offline_entry_by_identifier on offline_entry (terminal, offline_id);
create index offline_entry_by_report on offline_entry (report);
-- Entries of a card that come after one that is reported late are judged again.
create index offline_entry_by_card on offline_entry (card_id, occurred_at);
create index offline_entry_by_time on offline_entry (received_at, id);
create index offline_entry_to_settle on offline_entry (received_at, id) where result = 'FLAGGED';

-- An offline entry that would have been refused has happened all the same, and tells the reason.
alter table entry drop constraint entry_check;
alter table entry add constraint entry_refusal_has_its_reason
    check (status <> 'REJECTED' or deny_reason is not null);
alter table entry add constraint entry_reason_is_of_a_refusal
    check (deny_reason is null or status = 'REJECTED' or (over_limit and type <> 'ONLINE'));
