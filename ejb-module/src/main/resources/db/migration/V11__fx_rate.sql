-- What one unit of the base costs in units of the quote on a day (access-control.md section 6); one of a pair a day.
create table fx_rate (
    id          uuid         primary key,
    version     bigint       not null,
    day         date         not null,
    day_key     text         collate "C" not null generated always as (
        (extract(year from day)::int * 10000 + extract(month from day)::int * 100 + extract(day from day)::int)::text
    ) stored, -- lists page by a text
    base        text         collate "C" not null references currency,
    quote       text         collate "C" not null references currency,
    rate        numeric      not null check (rate > 0),
    created_at  timestamptz  not null,
    changed_at  timestamptz  not null,
    deleted_at  timestamptz,
    check (base <> quote)
);

create unique index fx_rate_of_day on fx_rate (base, quote, day) where deleted_at is null;
create index fx_rate_by_day on fx_rate (day_key, id) where deleted_at is null;
create index fx_rate_by_quote on fx_rate (quote, id) where deleted_at is null;
create index fx_rate_in_span on fx_rate (day) where deleted_at is null;
