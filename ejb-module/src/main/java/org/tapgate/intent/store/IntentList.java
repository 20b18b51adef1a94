package org.tapgate.intent.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.tapgate.identity.DataScope;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentFilter;
import org.tapgate.intent.IntentKind;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;

/**
 * Pages of intents within a scope, by age.
 *
 * @param scope whose
 * @param filter which
 */
record IntentList(DataScope scope, IntentFilter filter) {

    Page<Intent> page(Connection connection, PageRequest page) throws SQLException {
        var list = Listing.ofAll("*", "intent")
                .where("kind = ?", filter.kind().map(IntentKind::name))
                .where("state = ?", filter.state().map(Enum::name))
                .where("serial_number = ?", filter.serialNumber());
        return within(list, connection).byAge(connection, filter.oldestFirst(), page, IntentRow::read);
    }

    private Listing within(Listing list, Connection connection) throws SQLException {
        var members = connection.createArrayOf("text", scope.members().toArray());
        return switch (scope.kind()) {
            case ALL -> list;
            case CLI -> list.where("client_id::text = any (?)", members);
            case LOC -> list.where("location_id::text = any (?)", members);
            case DEV -> list.where("serial_number = any (?)", members);
            case ICA -> list.where("false");
        };
    }
}
