-- How many entries ended how, in each hour at each place. One row a combination; null where an entry has no such thing
-- (a refusal has no mode, a terminal without a location no place), hence the keys by a unique index.
create table traffic_hour (
    id                       uuid        primary key,
    hour                     timestamptz not null,
    location_id              uuid,
    client_id                uuid,
    service                  text,
    country                  text,
    type                     text        not null,
    mode                     text,
    status                   text        not null,
    code                     text,
    entries                  bigint      not null,
    adults                   bigint      not null,
    children                 bigint      not null,
    children_under_free_age  bigint      not null
);

create unique index traffic_hour_key
    on traffic_hour (hour, location_id, client_id, service, country, type, mode, status, code) nulls not distinct;
create index traffic_hour_in_order on traffic_hour (hour, id);
