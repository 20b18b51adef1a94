package org.tapgate.intent.store;

import static org.tapgate.platform.ee.Rows.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.intent.Device;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentEvent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentNotes;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.IntentTerms;
import org.tapgate.intent.Outcome;
import org.tapgate.money.Money;
import org.tapgate.platform.ee.Rows;

/** A row of the table {@code intent}. */
final class IntentRow {

    static final String INSERT = """
            insert into intent (id, kind, terminal_id, serial_number, device_id, client_id, location_id, amount, currency,
                terms, created_at, expires_at, state, outcome, payment_id, notes, moved_by, sequence, changed_at, due_at,
                awaits_host)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            """;

    static final String UPDATE = """
            update intent set state = ?, outcome = ?, payment_id = ?, notes = ?::jsonb, moved_by = ?, sequence = ?,
                changed_at = ?, due_at = ?, awaits_host = ?
            where id = ?
            """;

    private static final String BETWEEN = ",";

    private IntentRow() {}

    /** The values of {@link #INSERT}. */
    static Object[] added(Intent intent) {
        var device = intent.device();
        return new Object[] {
            intent.id(),
            intent.kind(),
            device.terminalId(),
            device.serialNumber(),
            device.deviceId(),
            Rows.orNull(device.clientId(), "uuid"),
            device.locationId(),
            intent.amount().amount(),
            intent.amount().currency(),
            IntentDocuments.JSON.write(intent.terms()),
            intent.times().created(),
            intent.times().expires(),
            intent.state(),
            Rows.orNull(intent.outcome(), "varchar"),
            Rows.orNull(intent.paymentId(), "uuid"),
            IntentDocuments.JSON.write(intent.notes()),
            movedBy(intent),
            intent.sequence(),
            intent.times().changed(),
            Rows.orNull(intent.dueAt(), "timestamptz"),
            intent.awaitsHost()
        };
    }

    /** The values of {@link #UPDATE}. */
    static Object[] changed(Intent intent) {
        return new Object[] {
            intent.state(),
            Rows.orNull(intent.outcome(), "varchar"),
            Rows.orNull(intent.paymentId(), "uuid"),
            IntentDocuments.JSON.write(intent.notes()),
            movedBy(intent),
            intent.sequence(),
            intent.times().changed(),
            Rows.orNull(intent.dueAt(), "timestamptz"),
            intent.awaitsHost(),
            intent.id()
        };
    }

    private static String movedBy(Intent intent) {
        return intent.movedBy().stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    static Intent read(ResultSet row) throws SQLException {
        return new Intent(
                row.getObject("id", UUID.class),
                constant(IntentKind.class, row.getString("kind")),
                device(row),
                new Money(row.getLong("amount"), row.getString("currency")),
                IntentDocuments.JSON.read(row.getString("terms"), IntentTerms.class),
                constant(IntentState.class, row.getString("state")),
                constant(Outcome.class, row.getString("outcome")),
                row.getObject("payment_id", UUID.class),
                IntentDocuments.JSON.read(row.getString("notes"), IntentNotes.class),
                movedBy(row.getString("moved_by")),
                row.getInt("sequence"),
                new Intent.Times(time(row, "created_at"), time(row, "expires_at"), time(row, "changed_at")));
    }

    /** The constant of that name; null for null. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("terminal_id", UUID.class),
                row.getString("serial_number"),
                row.getString("device_id"),
                row.getObject("client_id", UUID.class),
                row.getObject("location_id", UUID.class));
    }

    private static Set<IntentEvent> movedBy(String names) {
        return Arrays.stream(names.split(BETWEEN)).map(IntentEvent::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
