-- What a USER saves waits for a second person (roles.md, Rulesets): the newest version need not be the one that decides.
alter table ruleset add column in_force integer;

update ruleset set in_force = version;

alter table ruleset
    add foreign key (id, in_force) references ruleset_version (ruleset_id, version) deferrable initially deferred;
