-- Nodes that carry deliveries, each while it says so again and again, by the clock of the database, which all share (ADR 23).
create table webhook_node (
    id           uuid         primary key,
    alive_until  timestamptz  not null
);

-- Somebody on another node would take more deliveries of this endpoint: its carrier is to look.
alter table webhook_endpoint add column wished boolean not null default false;
create index webhook_endpoint_wished on webhook_endpoint (carrier) where wished;
