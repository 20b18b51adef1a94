package org.tapgate.offline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.card.CardHistory;
import org.tapgate.platform.ee.Sql;

/** Reported entries of a card that is replaced: whatever waits or counts does so for its successor. */
@ApplicationScoped
class JdbcReportedHistory implements CardHistory {

    private static final String MOVE = "update offline_entry set card_id = ? where card_id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcReportedHistory() {
        this(null);
    }

    @Inject
    JdbcReportedHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.call("moving reported entries to another card", connection -> {
            try (var update = connection.prepareStatement(MOVE)) {
                update.setObject(1, to);
                update.setObject(2, from);
                return update.executeUpdate();
            }
        });
    }
}
