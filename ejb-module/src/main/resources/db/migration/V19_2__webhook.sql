-- Where clients want to be told of events (webhooks.md section 2), and how the endpoint has been doing lately.
-- owner: a client, or the nil id for the operator. circuit_until: when the next step is due while it is not closed.
create table webhook_endpoint (
    id                    uuid             primary key,
    version               bigint           not null,
    owner                 uuid             not null,
    url                   text             not null,
    event_types           text[]           not null,
    description           text,
    format                text             not null check (format in ('STANDARD', 'POINT')),
    rate_per_second       integer          check (rate_per_second > 0),
    ordered               boolean          not null,
    disabled_reason       text             check (disabled_reason in ('SWITCHED_OFF', 'GONE', 'FAILING')),
    disabled_at           timestamptz,
    notice_at             timestamptz,
    circuit               text             not null default 'CLOSED' check (circuit in ('CLOSED', 'OPEN', 'HALF_OPEN')),
    circuit_until         timestamptz,
    circuit_pause_seconds integer          not null default 0,
    failing_since         timestamptz,
    tokens                double precision not null default 0,
    tokens_at             timestamptz,
    created_at            timestamptz      not null,
    changed_at            timestamptz      not null,
    deleted_at            timestamptz,
    check ((disabled_reason is null) = (disabled_at is null)),
    check ((circuit = 'CLOSED') = (circuit_until is null))
);

create index webhook_endpoint_of_owner on webhook_endpoint (owner) where deleted_at is null;
create index webhook_endpoint_notice on webhook_endpoint (notice_at) where notice_at is not null;

-- Sealed under tapgate.secret.webhook-key. Null ends_at: the one in use.
create table webhook_secret (
    id           uuid        primary key,
    endpoint_id  uuid        not null references webhook_endpoint,
    key_id       text        not null,
    sealed       bytea       not null,
    created_at   timestamptz not null,
    ends_at      timestamptz
);

create index webhook_secret_of_endpoint on webhook_secret (endpoint_id);

-- An event on its way to an endpoint; the states are those of org.tapgate.webhook.DeliveryState.
create table webhook_delivery (
    id           uuid        primary key,
    endpoint_id  uuid        not null references webhook_endpoint,
    owner        uuid        not null,
    event_id     uuid        not null,
    event_type   text        not null,
    sequence     bigint      not null,
    state        text        not null check (state in ('PENDING', 'IN_FLIGHT', 'HELD', 'DELIVERED', 'EXHAUSTED')),
    attempts     integer     not null default 0,
    step         integer     not null default 0,
    next_at      timestamptz not null,
    claim        uuid,
    lease_until  timestamptz,
    replay       boolean     not null default false,
    created_at   timestamptz not null,
    ended_at     timestamptz,
    unique (endpoint_id, event_id),
    check ((state = 'IN_FLIGHT') = (claim is not null)),
    check ((state = 'IN_FLIGHT') = (lease_until is not null))
);

create index webhook_delivery_pending on webhook_delivery (endpoint_id, sequence) where state = 'PENDING';
create index webhook_delivery_held on webhook_delivery (endpoint_id, sequence) where state = 'HELD';
create index webhook_delivery_in_flight on webhook_delivery (endpoint_id) where state = 'IN_FLIGHT';
create index webhook_delivery_lease on webhook_delivery (lease_until) where state = 'IN_FLIGHT';
create index webhook_delivery_of_endpoint on webhook_delivery (endpoint_id, id);
create index webhook_delivery_of_owner on webhook_delivery (owner, id);
create index webhook_delivery_by_age on webhook_delivery (created_at);

-- Every call of an endpoint, as it went out and what came back.
create table webhook_attempt (
    id               uuid        primary key,
    delivery_id      uuid        not null references webhook_delivery on delete cascade,
    endpoint_id      uuid        not null,
    number           integer     not null,
    started_at       timestamptz not null,
    millis           integer     not null,
    result           text        not null,
    status           integer,
    request_headers  text        not null,
    response_headers text,
    response_body    text,
    next_at          timestamptz
);

create index webhook_attempt_of_delivery on webhook_attempt (delivery_id, number);
create index webhook_attempt_of_endpoint on webhook_attempt (endpoint_id, started_at);
