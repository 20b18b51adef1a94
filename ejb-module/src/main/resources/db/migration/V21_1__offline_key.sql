-- Which master key a terminal's own key for offline lists was derived from: it keeps that one until it is paired again,
-- while others get a newer one. So far there was but the first, whose name is k1.
alter table terminal_key add column offline_key_id text not null default 'k1';
alter table terminal_key alter column offline_key_id drop default;
