-- What people change by If-Match has a version.
alter table intent_limit add column version integer not null default 1;

-- Up to so much one person corrects or gives back alone (back-office.md section 1, roles.md). Null: what is usual holds. A row
-- without a client is for all that have none of their own.
alter table adjustment_limit rename to order_limit;
alter table order_limit rename column most to adjustment;
alter table order_limit alter column adjustment drop not null;
alter table order_limit add column refund bigint check (refund >= 0);
alter table order_limit add column version integer not null default 1;
