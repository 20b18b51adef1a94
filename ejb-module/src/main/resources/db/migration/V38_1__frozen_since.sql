-- Since when a card is frozen: what is reported late is judged as of its time (access-control.md section 10).
alter table card add column frozen_since timestamptz;

update card set frozen_since = coalesce(
    (select min(at) from audit_event
        where subject = card.id::text and action = 'card.frozen'
            and at > coalesce(
                (select max(at) from audit_event where subject = card.id::text and action = 'card.unfrozen'),
                '-infinity')),
    created_at)
where frozen;
