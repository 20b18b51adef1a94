-- Whoever changes terms says which version they were made from.
alter table settlement_terms add version bigint not null default 1;
alter table settlement_terms alter version drop default;
