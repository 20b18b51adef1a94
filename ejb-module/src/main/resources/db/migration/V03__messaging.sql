-- What happened, told once and never changed (webhooks.md section 1).
create table event (
    id           uuid        primary key,
    type         text        not null,
    subject_id   uuid        not null,
    client_id    uuid,
    occurred_at  timestamptz not null,
    request_id   text,
    data         text        not null
);

create index event_by_age on event (occurred_at);

-- What a queue has to do about an event, and whether it is done. An event is work for a queue once, hence the key.
-- next_at: when the sweep sends the next wake-up; attempts: how many it sent.
create table work_item (
    event_id  uuid        not null references event,
    queue     text        not null,
    state     text        not null default 'PENDING' check (state in ('PENDING', 'DONE')),
    attempts  integer     not null default 0,
    next_at   timestamptz not null,
    done_at   timestamptz,
    primary key (event_id, queue),
    check ((state = 'DONE') = (done_at is not null))
);

create index work_item_due on work_item (next_at) where state = 'PENDING';
create index work_item_done on work_item (done_at) where state = 'DONE';
