-- When a terminal was last heard of, written together for all of them twice a minute; offline_at: when it was told that it
-- is offline, until it is heard of again. What is paired already starts now.
create table terminal_contact (
    terminal_id  uuid        primary key references terminal,
    heard_at     timestamptz not null,
    offline_at   timestamptz
);

create index terminal_contact_online on terminal_contact (heard_at) where offline_at is null;

insert into terminal_contact (terminal_id, heard_at) select id, now() from terminal where status = 'PAIRED';
