-- The second factor of people: a secret that they share with their telephone (TOTP), sealed, and codes for its loss.
create table second_factor (
    user_id        uuid        primary key references panel_user,
    key_id         text        not null,
    sealed_secret  bytea       not null,
    confirmed_at   timestamptz,
    last_step      bigint      not null,
    failures       integer     not null,
    locked_until   timestamptz
);

create table recovery_code (
    user_id      uuid  not null references second_factor on delete cascade,
    fingerprint  text  not null,
    primary key (user_id, fingerprint)
);
