-- Who is signed in to the panel. The id is not the cookie: nobody gets in with what is here.
create table panel_session (
    id         uuid        primary key,
    user_id    uuid        not null references panel_user,
    begun_at   timestamptz not null,
    active_at  timestamptz not null,
    ended_at   timestamptz,
    address    text        not null,
    agent      text        not null
);

create index panel_session_by_user on panel_session (user_id, id desc);
