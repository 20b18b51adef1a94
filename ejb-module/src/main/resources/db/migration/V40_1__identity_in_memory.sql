-- Clients, applications and keys are asked for with every call of a program: each node has a copy of them in memory.
insert into snapshot_version (name, version) values ('identity', 1);
