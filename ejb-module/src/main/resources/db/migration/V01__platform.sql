-- Answers to writes that carried an Idempotency-Key, kept so that a repeat gets the same answer (api.md).
create table idempotency_key (
    caller       text        not null,
    key          text        not null,
    route        text        not null,
    fingerprint  text        not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null,
    primary key (caller, route, key)
);

create index idempotency_key_by_age on idempotency_key (created_at);
