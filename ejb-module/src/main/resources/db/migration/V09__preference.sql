-- How each user wants the panel, and the columns they chose for its lists (panel.md).
create table panel_preference (
    user_id   uuid    not null primary key,
    theme     text    not null check (theme in ('AUTO', 'LIGHT', 'DARK')),
    density   text    not null check (density in ('COMFORTABLE', 'COMPACT')),
    shortcuts boolean not null,
    language  text    check (language in ('en', 'pl', 'es', 'it')),
    time_zone text    check (length(time_zone) <= 60)
);

create table panel_column_choice (
    user_id uuid   not null,
    list    text   not null check (length(list) <= 60),
    columns text[] not null,
    primary key (user_id, list)
);
