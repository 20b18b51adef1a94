-- Filters of lists that users named, for themselves or for everyone of a role (panel.md).
create table panel_saved_view (
    id          uuid not null primary key,
    owner_id    uuid not null,
    list        text not null check (length(list) <= 60),
    name        text not null check (length(name) between 1 and 60),
    query       text not null check (length(query) <= 2000),
    shared_with text,
    unique (owner_id, list, name)
);

create index panel_saved_view_shared on panel_saved_view (list, shared_with) where shared_with is not null;
