-- Rulesets (access-control.md section 13). The terms are the document as it was saved; a save makes a new version, and
-- history refers to versions, which are never changed or removed.
create table ruleset (
    id           uuid        primary key,
    version      integer     not null,
    name         text        not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    modified_at  timestamptz not null,
    modified_by  text        not null,
    deleted_at   timestamptz,
    deleted_by   text
);

create table ruleset_version (
    ruleset_id  uuid        not null references ruleset,
    version     integer     not null,
    terms       jsonb       not null,
    saved_at    timestamptz not null,
    saved_by    text        not null,
    primary key (ruleset_id, version)
);

create trigger ruleset_version_is_append_only
    before update or delete or truncate on ruleset_version
    for each statement execute function refuse_change();

alter table ruleset
    add foreign key (id, version) references ruleset_version (ruleset_id, version) deferrable initially deferred;

create index ruleset_by_name on ruleset (name, id) where deleted_at is null;
