package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.access.RulesetIndex;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** The copy of this node. It holds rulesets that are over, too: an entry reported late is judged by those of its time. */
@ApplicationScoped
class RulesetsInMemory implements RulesetDirectory {

    /** Of its version in the table {@code snapshot_version}. */
    static final String NAME = "ruleset";

    private static final String ALL =
            "select " + RulesetTable.COLUMNS + " from " + RulesetTable.NEWEST + " where r.deleted_at is null";

    private final Snapshot<RulesetIndex> copy;

    /** For the proxy of the container. */
    RulesetsInMemory() {
        this(null, null);
    }

    @Inject
    RulesetsInMemory(SnapshotVersions versions, Sql sql) {
        this.copy = new Snapshot<>(() -> versions.of(NAME), former -> RulesetIndex.of(all(sql)));
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

    private static List<Ruleset> all(Sql sql) {
        return sql.call("reading all rulesets", connection -> {
            var all = new ArrayList<Ruleset>();
            try (var select = connection.prepareStatement(ALL);
                    var row = select.executeQuery()) {
                while (row.next()) {
                    all.add(RulesetTable.ruleset(row));
                }
            }
            return all;
        });
    }
}
