-- The check at the end of each transaction, as before but cheaper: an operation that moves no money has no lines unless
-- a line says so, and lines that come with their operation are looked at with it, once.
create or replace function check_posting() returns trigger language plpgsql as $$
declare
    moved uuid;
    moved_amount bigint;
    moved_currency text;
    moves boolean;
    looked_at boolean;
    lines integer;
    debit bigint;
    balance bigint;
    strange integer;
begin
    if tg_table_name = 'operation' then
        select new.id, new.amount, new.currency, true, false into moved, moved_amount, moved_currency, moves, looked_at;
    else
        select o.id, o.amount, o.currency, (o.type, o.result) in (
                ('CAPTURE', 'EXECUTED'), ('REFUND', 'REFUNDED'), ('CANCEL', 'CANCELED'), ('ADJUSTMENT', 'EXECUTED')),
                o.xmin = pg_current_xact_id()::xid
            into moved, moved_amount, moved_currency, moves, looked_at
            from operation o where o.id = new.operation_id;
    end if;
    if moves and looked_at then
        return null;
    end if;
    select count(*), coalesce(sum(l.amount) filter (where l.amount > 0), 0), coalesce(sum(l.amount), 0),
            count(*) filter (where l.currency <> moved_currency)
        into lines, debit, balance, strange
        from ledger_line l where l.operation_id = moved;
    if moves and (lines = 0 or debit <> moved_amount) then
        raise exception 'operation % is not posted', moved using errcode = 'check_violation';
    end if;
    if balance <> 0 or strange > 0 or (lines > 0 and not moves) then
        raise exception 'the posting of operation % does not balance', moved using errcode = 'check_violation';
    end if;
    return null;
end
$$;

drop trigger operation_is_posted on operation;

create constraint trigger operation_is_posted
    after insert on operation deferrable initially deferred
    for each row
    when ((new.type, new.result) in
        (('CAPTURE', 'EXECUTED'), ('REFUND', 'REFUNDED'), ('CANCEL', 'CANCELED'), ('ADJUSTMENT', 'EXECUTED')))
    execute function check_posting();
