-- Which copies in memory are still good: every change of what a copy holds raises its version in the same transaction.
create table snapshot_version (
    name     text    primary key,
    version  bigint  not null
);

insert into snapshot_version (name, version) values ('location', 1), ('terminal', 1);

create table location (
    id                uuid        primary key,
    name              text        not null,
    country           text        not null,
    service           text        not null,
    postal_code       text        not null,
    city              text        not null,
    address           text,
    cooldown_minutes  integer,
    time_zone         text,
    client_id         uuid,
    version           bigint      not null,
    created_at        timestamptz not null,
    changed_at        timestamptz not null,
    deleted_at        timestamptz
);

create index location_by_name on location (name, id) where deleted_at is null;

create table terminal (
    id             uuid        primary key,
    serial_number  text        not null,
    location_id    uuid        not null references location,
    poi_type       text,
    pos_id         text,
    group_id       uuid,
    client_id      uuid,
    status         text        not null check (status in ('NOT_PAIRED', 'PAIRED', 'DELETED')),
    paired_at      timestamptz,
    version        bigint      not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    deleted_at     timestamptz,
    check ((status = 'DELETED') = (deleted_at is not null))
);

-- A serial number can be registered anew once the terminal that had it was taken out.
create unique index terminal_by_serial_number on terminal (serial_number) where deleted_at is null;
create index terminal_by_location on terminal (location_id, serial_number) where deleted_at is null;

-- Keys that terminals have and had. registered_in is the version of the change that brought the key.
create table terminal_key (
    id             uuid        primary key,
    terminal_id    uuid        not null references terminal,
    serial_number  text        not null,
    public_key     bytea       not null,
    registered_in  bigint      not null,
    registered_at  timestamptz not null,
    revoked_at     timestamptz
);

create unique index terminal_key_in_force on terminal_key (terminal_id) where revoked_at is null;
create unique index terminal_key_by_change on terminal_key (registered_in);

-- The pairing code that a terminal may claim, sealed. Used, replaced or taken out: the row is gone.
create table pairing_offer (
    terminal_id  uuid        primary key references terminal,
    sealed_code  text        not null,
    expires_at   timestamptz not null,
    wrong_codes  integer     not null default 0
);

-- Pairing attempts that failed, for a minute's count on all nodes together.
create table wrong_pairing_code (
    id         uuid        primary key,
    failed_at  timestamptz not null,
    address    text        not null
);

create index wrong_pairing_code_by_time on wrong_pairing_code (failed_at desc);

-- Tokens with an identifier that were used, until they are refused for their age anyway.
create table used_token (
    serial_number  text        not null,
    token_hash     text        not null,
    refused_from   timestamptz not null,
    primary key (serial_number, token_hash)
);

create index used_token_by_age on used_token (refused_from);
