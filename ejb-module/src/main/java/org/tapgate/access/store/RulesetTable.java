package org.tapgate.access.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;

/** How a ruleset lies in the columns of {@code ruleset} and {@code ruleset_version}. */
final class RulesetTable {

    /** A ruleset in one version; {@code v} may be any of its versions. */
    static final String COLUMNS =
            "r.id, r.in_force, v.version, v.terms, r.created_at, r.created_by, v.saved_at, v.saved_by";

    static final String NEWEST = "ruleset r join ruleset_version v on v.ruleset_id = r.id and v.version = r.version";

    static final String IN_FORCE = "ruleset r join ruleset_version v on v.ruleset_id = r.id and v.version = r.in_force";

    static final String ANY = "ruleset r join ruleset_version v on v.ruleset_id = r.id";

    private RulesetTable() {}

    static SavedRuleset saved(ResultSet row) throws SQLException {
        return new SavedRuleset(
                ruleset(row),
                new Saving(row.getTimestamp("created_at").toInstant(), row.getString("created_by")),
                new Saving(row.getTimestamp("saved_at").toInstant(), row.getString("saved_by")),
                row.getObject("in_force", Integer.class));
    }

    static Ruleset ruleset(ResultSet row) throws SQLException {
        return new Ruleset(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                EntryDocuments.JSON.read(row.getString("terms"), RulesetTerms.class));
    }

    static void bindTime(PreparedStatement statement, int index, Instant time) throws SQLException {
        statement.setTimestamp(index, Timestamp.from(time));
    }
}
