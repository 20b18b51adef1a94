-- Who did what (audit): rows are written once and stay.
create table audit_event (
    id          uuid        primary key,
    at          timestamptz not null,
    actor_kind  text        not null,
    actor_id    uuid,
    actor_name  text        not null,
    action      text        not null,
    subject     text        not null,
    request_id  text,
    facts       jsonb       not null
);

create index audit_event_by_time on audit_event (at desc, id desc);
create index audit_event_by_actor on audit_event (actor_id, at desc, id desc);
create index audit_event_by_subject on audit_event (subject, at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are written once', tg_table_name;
end
$$;

create trigger audit_event_is_append_only
    before update or delete or truncate on audit_event
    for each statement execute function refuse_change();

create table client (
    id            uuid        primary key,
    name          text        not null,
    currency      text        not null,
    country       text        not null,
    time_zone     text        not null,
    capture_type  text        not null,
    version       bigint      not null,
    created_at    timestamptz not null,
    changed_at    timestamptz not null,
    deleted_at    timestamptz
);

create index client_by_name on client (name, id) where deleted_at is null;

create table client_application (
    id          uuid        primary key,
    client_id   uuid        references client,
    name        text        not null,
    role        text        not null,
    scopes      text        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    deleted_at  timestamptz,
    check ((role = 'INTEGRATOR') = (client_id is not null))
);

create index client_application_by_name on client_application (name, id) where deleted_at is null;
create index client_application_by_client on client_application (client_id, name, id) where deleted_at is null;

create table api_key (
    key_id          text        primary key,
    application_id  uuid        not null references client_application,
    fingerprint     text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    last_used_at    timestamptz,
    revoked_at      timestamptz
);

create index api_key_by_application on api_key (application_id, created_at desc, key_id);

create table panel_user (
    id                    uuid        primary key,
    email                 text        not null,
    first_name            text        not null,
    last_name             text        not null,
    role                  text        not null,
    scope_kind            text        not null,
    scope_members         text        not null,
    status                text        not null,
    password_hash         text        not null,
    password_set_at       timestamptz not null,
    must_change_password  boolean     not null,
    failed_sign_ins       integer     not null,
    locked_until          timestamptz,
    last_sign_in_at       timestamptz,
    version               bigint      not null,
    created_at            timestamptz not null,
    changed_at            timestamptz not null,
    deleted_at            timestamptz
);

-- E-mail addresses are kept in lower case: one person, one account
create unique index panel_user_by_email on panel_user (email) where deleted_at is null;
create index panel_user_by_role on panel_user (role) where deleted_at is null;

create table past_password (
    id       uuid        primary key,
    user_id  uuid        not null references panel_user,
    set_at   timestamptz not null,
    hash     text        not null
);

create index past_password_by_user on past_password (user_id, set_at desc);
