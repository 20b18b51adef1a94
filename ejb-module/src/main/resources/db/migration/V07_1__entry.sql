-- Every attempt to enter (access-control.md sections 2 and 3): what was asked, what was decided and why, what came of
-- it. Location, terminal and ruleset are named without foreign keys: each tap would lock the same few rows, and history
-- keeps what was true then.
create table entry (
    id                       uuid        primary key,
    status                   text        not null check (
        status in ('PENDING', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'REJECTED', 'REVERSED')),
    type                     text        not null check (type in ('ONLINE', 'OFFLINE_BIN_RANGE', 'OFFLINE_WHITELIST')),
    requested_at             timestamptz not null,
    occurred_at              timestamptz,
    changed_at               timestamptz not null,
    expires_at               timestamptz,
    -- where
    terminal                 text        not null,
    terminal_time            timestamptz,
    location_id              uuid,
    client_id                uuid,
    country                  text,
    service                  text,
    -- which card, as it was then
    card_id                  uuid        not null references card,
    first6                   text        not null,
    last4                    text        not null,
    read_method              text        not null,
    account_range            text,
    ica                      text,
    ica_name                 text,
    issuer_country           text,
    product_code             text,
    -- what was decided
    ruleset_id               uuid,
    ruleset_version          integer,
    mode                     text        check (mode in ('FREE', 'PAID')),
    promise                  jsonb,
    deny_reason              text,
    reject_code              text,
    retry_after_seconds      integer,
    card_auth_response_code  text,
    grace_applied            boolean     not null default false,
    over_limit               boolean     not null default false,
    trace                    jsonb       not null,
    -- what came of it
    free_adult_guests        integer     not null default 0,
    paid_adult_guests        integer     not null default 0,
    free_children_guests     integer     not null default 0,
    paid_children_guests     integer     not null default 0,
    children_under_free_age  integer     not null default 0,
    charged_amount           bigint,
    charged_currency         text,
    cancel_reason            text,
    reversed_by              text,
    reversed_at              timestamptz,
    reversed_reason          text,
    check ((status = 'REJECTED') = (deny_reason is not null)),
    check ((deny_reason is null) = (reject_code is null)),
    check (status <> 'PENDING' or (expires_at is not null and promise is not null)),
    check (status not in ('COMPLETED', 'REVERSED') or (occurred_at is not null and mode is not null))
);

-- What a decision asks: the card's counted entries in a window, its last entry here, its pending entry.
create index entry_counted on entry (card_id, occurred_at) where status = 'COMPLETED';
create index entry_pending on entry (card_id, expires_at) where status = 'PENDING';
-- What the sweep asks.
create index entry_due on entry (expires_at) where status = 'PENDING';
-- What lists ask.
create index entry_by_time on entry (requested_at, id);
create index entry_by_location on entry (location_id, requested_at, id);
create index entry_by_card on entry (card_id, requested_at, id);

-- The Idempotency-Key under which a terminal asked for a check (section 3, check 2); forgotten after a day.
create table check_key (
    terminal     text        not null,
    key          text        not null,
    fingerprint  text        not null,
    entry_id     uuid        not null references entry,
    created_at   timestamptz not null,
    primary key (terminal, key)
);

create index check_key_by_age on check_key (created_at);
