-- A card that was past its last month when it went in would have been refused.
alter table offline_entry add column card_expired boolean not null default false;
