package org.tapgate.offline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.tapgate.access.Entry;
import org.tapgate.access.ReportedHistory;
import org.tapgate.platform.ee.Sql;

/** Reported entries that are taken back where entries are: they stand as if a person had dismissed them. */
@ApplicationScoped
class JdbcReversedReports implements ReportedHistory {

    private static final String REVERSED = """
            update offline_entry
            set result = 'REJECTED', counted = false, settled_by = ?, settled_at = ?, settled_reason = ? where id = ?
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcReversedReports() {
        this(null);
    }

    @Inject
    JdbcReversedReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void reversed(Entry entry) {
        sql.call("settling a reversed entry", connection -> {
            try (var update = connection.prepareStatement(REVERSED)) {
                var reversal = entry.reversal();
                update.setString(1, reversal.by());
                update.setObject(2, reversal.at().atOffset(ZoneOffset.UTC));
                update.setString(3, reversal.reason());
                update.setObject(4, entry.id());
                return update.executeUpdate();
            }
        });
    }
}
