package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.RulesetIndex;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** The copy of this node. It holds rulesets that are over, too: an entry reported late is judged by those of its time. */
@ApplicationScoped
class RulesetsInMemory implements RulesetDirectory {

    /** Of its version in the table {@code snapshot_version}. */
    static final String NAME = "ruleset";

    private static final String HEADS =
            "select id, in_force from ruleset where deleted_at is null and in_force is not null";

    private static final String IN_FORCE =
            "select " + RulesetTable.COLUMNS + " from " + RulesetTable.IN_FORCE + " where r.id = any (?)";

    private final Snapshot<RulesetIndex> copy;

    /** For the proxy of the container. */
    RulesetsInMemory() {
        this(null, null);
    }

    @Inject
    RulesetsInMemory(SnapshotVersions versions, Sql sql) {
        this.copy = new Snapshot<>(
                () -> versions.of(NAME),
                former -> sql.call("reading rulesets", connection -> read(connection, former)));
    }

    @Override
    public RulesetIndex index() {
        return copy.get();
    }

    @Override
    public void refresh() {
        copy.refresh();
    }

    /** This node has changed a ruleset. */
    void outdated() {
        copy.outdated();
    }

    /** Reads only what the former copy does not hold yet: of thousands of rulesets few change at a time. */
    private static RulesetIndex read(Connection connection, RulesetIndex former) throws SQLException {
        var known = new ArrayList<Ruleset>();
        var unknown = new ArrayList<UUID>();
        for (Head head : Rows.list(connection, HEADS, Head::of)) {
            held(former, head).ifPresentOrElse(known::add, () -> unknown.add(head.id()));
        }
        var ids = connection.createArrayOf("uuid", unknown.toArray());
        known.addAll(Rows.list(connection, IN_FORCE, RulesetTable::ruleset, ids));
        return RulesetIndex.of(known);
    }

    private static Optional<Ruleset> held(RulesetIndex former, Head head) {
        return former == null
                ? Optional.empty()
                : former.find(head.id()).filter(ruleset -> ruleset.version() == head.version());
    }

    /** Which version of a ruleset decides. */
    private record Head(UUID id, int version) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(row.getObject("id", UUID.class), row.getInt("in_force"));
        }
    }
}
