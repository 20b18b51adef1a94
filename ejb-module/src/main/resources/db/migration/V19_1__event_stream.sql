-- One sequence of events for each client, without gaps (webhooks.md section 1, ADR 19). Events of nobody's client are the
-- operator's own: the owner with the nil id.
create table event_stream (
    owner          uuid   primary key,
    last_sequence  bigint not null
);

-- body: what webhooks sign and send, frozen here.
create table stream_event (
    owner        uuid        not null references event_stream,
    sequence     bigint      not null,
    id           uuid        not null unique,
    type         text        not null,
    occurred_at  timestamptz not null,
    numbered_at  timestamptz not null,
    body         text        not null,
    primary key (owner, sequence)
);

create index stream_event_by_age on stream_event (numbered_at);
