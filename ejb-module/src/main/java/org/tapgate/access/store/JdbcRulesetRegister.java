package org.tapgate.access.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.RulesetRegister;
import org.tapgate.access.RulesetScope;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** Rulesets as rows. Every change raises the version that copies in memory follow. */
@Dependent
final class JdbcRulesetRegister implements RulesetRegister {

    private static final String VERSIONS = "select " + RulesetTable.COLUMNS + " from " + RulesetTable.ANY
            + " where r.id = ? and v.version < ? order by v.version desc limit ?";

    private static final String VERSION =
            "select " + RulesetTable.COLUMNS + " from " + RulesetTable.ANY + " where r.id = ? and v.version = ?";

    private static final String ADD = """
            insert into ruleset (name, modified_at, modified_by, in_force, id, version, created_at, created_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REPLACE = """
            update ruleset set name = ?, modified_at = ?, modified_by = ?, in_force = ?, version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    private static final String ADD_VERSION = """
            insert into ruleset_version (ruleset_id, version, terms, saved_at, saved_by) values (?, ?, ?::jsonb, ?, ?)
            """;

    private static final String APPROVE =
            "update ruleset set in_force = version where id = ? and version = ? and deleted_at is null";

    private static final String DELETE =
            "update ruleset set deleted_at = ?, deleted_by = ? where id = ? and version = ? and deleted_at is null";

    private final Sql sql;

    private final SnapshotVersions versions;

    private final AfterCommit afterCommit;

    private final RulesetsInMemory copy;

    @Inject
    JdbcRulesetRegister(Sql sql, SnapshotVersions versions, AfterCommit afterCommit, RulesetsInMemory copy) {
        this.sql = sql;
        this.versions = versions;
        this.afterCommit = afterCommit;
        this.copy = copy;
    }

    @Override
    public Page<SavedRuleset> page(RulesetFilter filter, RulesetScope scope, Instant now, PageRequest page) {
        return sql.call(
                "listing rulesets",
                connection -> RulesetList.within(scope, connection)
                        .fitting(filter, now)
                        .page(filter, page));
    }

    @Override
    public Optional<SavedRuleset> find(UUID id, RulesetScope scope) {
        var found = sql.call(
                "finding a ruleset",
                connection ->
                        RulesetList.within(scope, connection).only(id).page(RulesetFilter.all(), PageRequest.first(1)));
        return found.items().stream().findFirst();
    }

    @Override
    public Page<SavedRuleset> versions(UUID id, int newest, PageRequest page) {
        var after = page.after().map(last -> Long.valueOf(last.parts().get(0))).orElse(Long.MAX_VALUE);
        var before = Math.min(after, newest + 1L);
        return sql.call("listing versions of a ruleset", connection -> {
            try (var select = connection.prepareStatement(VERSIONS)) {
                select.setObject(1, id);
                select.setLong(2, before);
                select.setInt(3, page.limit() + 1);
                var found = new ArrayList<SavedRuleset>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(RulesetTable.saved(row));
                    }
                }
                return Page.of(
                        found, page.limit(), it -> Cursor.of("" + it.ruleset().version()));
            }
        });
    }

    @Override
    public Optional<SavedRuleset> version(UUID id, int version) {
        return sql.call("finding a version of a ruleset", connection -> {
            try (var select = connection.prepareStatement(VERSION)) {
                select.setObject(1, id);
                select.setInt(2, version);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(RulesetTable.saved(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void add(SavedRuleset first) {
        sql.call("adding a ruleset", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                bindNewest(insert, first);
                insert.setObject(5, first.ruleset().id());
                insert.setInt(6, first.ruleset().version());
                RulesetTable.bindTime(insert, 7, first.created().at());
                insert.setString(8, first.created().by());
                insert.executeUpdate();
            }
            return addVersion(connection, first);
        });
        changed();
    }

    @Override
    public boolean replace(SavedRuleset next) {
        boolean replaced = sql.call("replacing a ruleset", connection -> {
            try (var update = connection.prepareStatement(REPLACE)) {
                bindNewest(update, next);
                update.setObject(5, next.ruleset().id());
                update.setInt(6, next.ruleset().version() - 1);
                return update.executeUpdate() == 1 && addVersion(connection, next);
            }
        });
        return replaced && changed();
    }

    @Override
    public boolean approve(UUID id, int version) {
        int rows = sql.call("approving a ruleset", connection -> Rows.update(connection, APPROVE, id, version));
        return rows == 1 && changed();
    }

    @Override
    public boolean delete(UUID id, int version, Saving deletion) {
        int rows = sql.call("deleting a ruleset", connection -> {
            try (var update = connection.prepareStatement(DELETE)) {
                RulesetTable.bindTime(update, 1, deletion.at());
                update.setString(2, deletion.by());
                update.setObject(3, id);
                update.setInt(4, version);
                return update.executeUpdate();
            }
        });
        return rows == 1 && changed();
    }

    private static void bindNewest(PreparedStatement statement, SavedRuleset saved) throws SQLException {
        statement.setString(1, saved.ruleset().terms().name());
        RulesetTable.bindTime(statement, 2, saved.modified().at());
        statement.setString(3, saved.modified().by());
        statement.setObject(4, saved.inForce(), Types.INTEGER);
    }

    private static boolean addVersion(Connection connection, SavedRuleset saved) throws SQLException {
        try (var insert = connection.prepareStatement(ADD_VERSION)) {
            insert.setObject(1, saved.ruleset().id());
            insert.setInt(2, saved.ruleset().version());
            insert.setString(3, EntryDocuments.JSON.write(saved.ruleset().terms()));
            RulesetTable.bindTime(insert, 4, saved.modified().at());
            insert.setString(5, saved.modified().by());
            return insert.executeUpdate() == 1;
        }
    }

    /** The rows come before the version: whoever changes rulesets takes locks in this order. */
    private boolean changed() {
        versions.raise(RulesetsInMemory.NAME);
        afterCommit.run(copy::outdated);
        return true;
    }
}
