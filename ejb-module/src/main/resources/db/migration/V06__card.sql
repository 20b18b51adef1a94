insert into snapshot_version (name, version) values ('account_range', 1), ('ruleset', 1);

-- What is known of the cards in a range of numbers (access-control.md section 1). first_place and last_place are the
-- ends as texts of 19 digits, which sort like numbers. Ranges may nest and overlap.
create table account_range (
    id              uuid         primary key,
    version         bigint       not null,
    low             text         not null check (low ~ '^[0-9]{6,19}$'),
    high            text         not null check (high ~ '^[0-9]{6,19}$'),
    first_place     text         collate "C" not null generated always as (rpad(low, 19, '0')) stored,
    last_place      text         collate "C" not null generated always as (rpad(high, 19, '9')) stored,
    ica             text         collate "C" not null check (ica ~ '^[0-9]{1,11}$'),
    ica_name        text         not null,
    issuer_country  text         not null references country,
    product_code    text         collate "C" not null check (product_code ~ '^[A-Z0-9]{3}$'),
    created_at      timestamptz  not null,
    changed_at      timestamptz  not null,
    deleted_at      timestamptz,
    check (first_place <= last_place)
);

create index account_range_by_place on account_range (first_place, id) where deleted_at is null;
create index account_range_by_ica on account_range (ica, first_place, id) where deleted_at is null;
create index account_range_by_product on account_range (product_code, first_place, id) where deleted_at is null;

-- A card, recognised by the keyed hash of its number; the number itself is nowhere. Attributes as of the last tap.
create table card (
    id               uuid        primary key,
    key_id           text        not null,
    hash             text        not null,
    first6           text        not null,
    last4            text        not null,
    account_range    text,
    ica              text,
    ica_name         text,
    issuer_country   text,
    product_code     text,
    frozen           boolean     not null default false,
    created_at       timestamptz not null,
    seen_at          timestamptz not null,
    unique (hash, key_id)
) with (fillfactor = 80); -- every tap writes seen_at, on the same page where there is room

create index card_by_digits on card (last4, first6);
create index card_by_age on card (created_at, id);
