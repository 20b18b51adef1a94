-- Who took what is under way to an endpoint: a node, since its start. While there is some, nobody else takes more (ADR 23).
alter table webhook_endpoint add column carrier uuid;

-- What is under way is little, so that leases are found without an index that every call changes twice.
drop index webhook_delivery_lease;
