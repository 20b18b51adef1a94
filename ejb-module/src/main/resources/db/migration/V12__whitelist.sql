insert into snapshot_version (name, version) values ('whitelist', 1);

-- Cards that terminals let in while they are offline (access-control.md section 9). The number is sealed (ADR 12): each
-- terminal gets it hashed under a key of its own, so it has to be recovered here. A row that was taken off the list stays
-- until the last report about it may have come, then it is deleted.
create table whitelisted_card (
    id           uuid         primary key,
    key_id       text         not null,
    hash         text         not null,
    first6       text         not null,
    last4        text         not null,
    pan_key_id   text         not null,
    sealed_pan   bytea        not null,
    created_at   timestamptz  not null,
    deleted_at   timestamptz
);

comment on column whitelisted_card.hash is 'keeps a card from being on the list twice; under the fingerprint key key_id';

create unique index whitelisted_card_once on whitelisted_card (hash, key_id) where deleted_at is null;
create index whitelisted_card_by_digits on whitelisted_card (last4, first6);
create index whitelisted_card_removed on whitelisted_card (deleted_at) where deleted_at is not null;
