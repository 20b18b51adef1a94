-- PostgreSQL reads the checks of a table from their stored text anew for each statement that writes a row, and a list of
-- words is a long text. The check of a domain stays in memory. The table is written anew: with very many entries, at a
-- quiet hour.
create domain entry_status as text check (
    value in ('PENDING', 'COMPLETED', 'CANCELLED', 'EXPIRED', 'REJECTED', 'REVERSED'));
create domain entry_type as text check (value in ('ONLINE', 'OFFLINE_BIN_RANGE', 'OFFLINE_WHITELIST'));
create domain entry_mode as text check (value in ('FREE', 'PAID'));

alter table entry
    drop constraint entry_status_check,
    drop constraint entry_type_check,
    drop constraint entry_mode_check,
    alter column status type entry_status,
    alter column type type entry_type,
    alter column mode type entry_mode;
