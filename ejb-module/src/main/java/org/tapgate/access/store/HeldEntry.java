package org.tapgate.access.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Entry;

/**
 * Takes the card of an entry and then the entry, for the rest of the transaction: nobody decides about a card while one of
 * its entries is about to count. Cards come first everywhere, so nobody waits in a circle with whoever replaces a card or
 * judges a report.
 */
final class HeldEntry {

    /**
     * Two statements on one way. The second sees what was committed while the first waited, and takes nothing when the
     * entry moved to another card meanwhile: the setting says which card this transaction holds.
     */
    private static final String HOLD = """
            select set_config('tapgate.held_card', id::text, true) from card
            where id = (select card_id from entry where id = ? and terminal = ?)
            for no key update;
            select %s from entry
            where id = ? and terminal = ? and card_id = nullif(current_setting('tapgate.held_card', true), '')::uuid
            for update
            """.formatted(EntryRow.ALL);

    private final UUID id;

    private final String terminal;

    HeldEntry(UUID id, String terminal) {
        this.id = id;
        this.terminal = terminal;
    }

    /** The entry; empty when it is not this terminal's. */
    Optional<Entry> take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HOLD)) {
            new Parameters(statement).id(id).text(terminal).id(id).text(terminal);
            boolean known;
            Optional<Entry> held;
            do {
                statement.execute();
                known = isThere(statement);
                statement.getMoreResults();
                held = read(statement);
            } while (known && held.isEmpty());
            return held;
        }
    }

    private static boolean isThere(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            return rows.next();
        }
    }

    private static Optional<Entry> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            return rows.next() ? Optional.of(EntryRow.read(rows)) : Optional.empty();
        }
    }
}
