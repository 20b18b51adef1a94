package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tapgate.card.CardHistory;
import org.tapgate.platform.ee.Sql;

/** Entries of a card that is replaced: counters, cooldowns and pending entries go with them. */
@ApplicationScoped
class JdbcEntryHistory implements CardHistory {

    private static final String MOVE = "update entry set card_id = ? where card_id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcEntryHistory() {
        this(null);
    }

    @Inject
    JdbcEntryHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void move(UUID from, UUID to) {
        sql.call("moving entries to another card", connection -> {
            try (var update = connection.prepareStatement(MOVE)) {
                new Parameters(update).id(to).id(from);
                return update.executeUpdate();
            }
        });
    }
}
