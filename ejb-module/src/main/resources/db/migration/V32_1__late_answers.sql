-- Intents of whose money the host can still say something: told by the intent itself, and looked at a part at a time, so
-- that those which stay for good hide none.
alter table intent add column awaits_host boolean not null default false;

update intent set awaits_host = true
where state = 'PROCESSING' or (state = 'CONFIRMATION_REQUIRED' and notes -> 'resolution' is null);

drop index intent_unanswered;
create index intent_awaits_host on intent (id) where awaits_host;
