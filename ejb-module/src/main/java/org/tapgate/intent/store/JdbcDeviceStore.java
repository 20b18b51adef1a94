package org.tapgate.intent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.intent.DeviceStore;
import org.tapgate.intent.IntentLimits;
import org.tapgate.intent.OperatingMode;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/** Devices by plain SQL. */
@ApplicationScoped
class JdbcDeviceStore implements DeviceStore {

    private static final String MEET = """
            insert into point_device (terminal_id, operating_mode, changed_at) values (?, 'PDV', ?)
            on conflict (terminal_id) do nothing
            """;

    private static final String HOLD = "select operating_mode from point_device where terminal_id = ? for update";

    private static final String CHANGE =
            "update point_device set operating_mode = ?, changed_at = ? where terminal_id = ?";

    private static final String LIMITS = """
            select * from intent_limit
            where currency = ? and (client_id = ? or client_id is null)
            order by client_id nulls last
            limit 1
            """;

    private static final String ADD_LIMITS = """
            insert into intent_limit (client_id, currency, least, most, most_installments) values (?, ?, ?, ?, ?)
            on conflict (client_id, currency) do nothing
            """;

    private static final String REPLACE_LIMITS = """
            update intent_limit set least = ?, most = ?, most_installments = ?, version = version + 1
            where client_id = ? and currency = ? and version = ?
            """;

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcDeviceStore() {
        this(null);
    }

    @Inject
    JdbcDeviceStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public OperatingMode hold(UUID terminalId, Instant now) {
        return sql.call("holding a device", connection -> {
            var known = held(connection, terminalId);
            if (known.isPresent()) {
                return known.get();
            }
            Rows.update(connection, MEET, terminalId, now);
            return held(connection, terminalId).orElseThrow();
        });
    }

    private static Optional<OperatingMode> held(Connection connection, UUID terminalId) throws SQLException {
        return Rows.first(connection, HOLD, row -> OperatingMode.valueOf(row.getString(1)), terminalId);
    }

    @Override
    public Map<UUID, OperatingMode> modes(Collection<UUID> terminals) {
        return sql.call("reading modes of devices", connection -> modes(connection, terminals));
    }

    private static Map<UUID, OperatingMode> modes(Connection connection, Collection<UUID> terminals)
            throws SQLException {
        return Rows.list(
                        connection,
                        "select terminal_id, operating_mode from point_device where terminal_id = any (?)",
                        row -> Map.entry(row.getObject(1, UUID.class), OperatingMode.valueOf(row.getString(2))),
                        connection.createArrayOf("uuid", terminals.toArray()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void change(UUID terminalId, OperatingMode mode, Instant now) {
        sql.call("changing the mode of a device", connection -> Rows.update(connection, CHANGE, mode, now, terminalId));
    }

    @Override
    public IntentLimits limits(UUID clientId, String currency) {
        return sql.call(
                        "reading limits of intents",
                        connection -> Rows.first(connection, LIMITS, JdbcDeviceStore::limits, currency, clientId))
                .orElseGet(() -> IntentLimits.usual(currency));
    }

    private static IntentLimits limits(ResultSet row) throws SQLException {
        return new IntentLimits(
                row.getString("currency"), row.getLong("least"), row.getLong("most"), row.getInt("most_installments"));
    }

    @Override
    public List<IntentLimits.Saved> limitsOf(UUID clientId) {
        return sql.call(
                "listing limits of intents",
                connection -> Rows.list(
                        connection,
                        "select * from intent_limit where client_id = ? order by currency",
                        row -> new IntentLimits.Saved(limits(row), row.getLong("version")),
                        clientId));
    }

    @Override
    public boolean addLimits(UUID clientId, IntentLimits limits) {
        return change(
                "limiting intents",
                ADD_LIMITS,
                clientId,
                limits.currency(),
                limits.least(),
                limits.most(),
                limits.mostInstallments());
    }

    @Override
    public boolean replaceLimits(UUID clientId, IntentLimits limits, long version) {
        return change(
                "changing limits of intents",
                REPLACE_LIMITS,
                limits.least(),
                limits.most(),
                limits.mostInstallments(),
                clientId,
                limits.currency(),
                version);
    }

    @Override
    public boolean unlimit(UUID clientId, String currency, Optional<Long> seen) {
        return change(
                "taking limits of intents away",
                "delete from intent_limit where client_id = ? and currency = ? and version = coalesce(?::bigint, version)",
                clientId,
                currency,
                seen.orElse(null));
    }

    private boolean change(String doing, String text, Object... values) {
        return sql.call(doing, connection -> Rows.update(connection, text, values)) == 1;
    }
}
