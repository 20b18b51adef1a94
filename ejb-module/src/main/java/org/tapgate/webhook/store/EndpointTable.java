package org.tapgate.webhook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.ee.Rows;
import org.tapgate.webhook.Circuit;
import org.tapgate.webhook.CircuitState;
import org.tapgate.webhook.DisabledReason;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.Health;
import org.tapgate.webhook.SignatureScheme;
import org.tapgate.webhook.TokenBucket;

/** How an endpoint lies in its columns. */
final class EndpointTable {

    static final String COLUMNS = """
            id, owner, version, url, event_types, description, format, signature, rate_per_second, ordered, disabled_reason,
            disabled_at, circuit, circuit_until, circuit_pause_seconds, failing_since, tokens, tokens_at, created_at,
            changed_at""";

    private EndpointTable() {}

    static Endpoint endpoint(ResultSet row) throws SQLException {
        var disabled = disabled(row);
        return new Endpoint(
                row.getObject("id", UUID.class),
                new StreamOwner(row.getObject("owner", UUID.class)),
                row.getLong("version"),
                settings(row, disabled.isEmpty()),
                disabled,
                health(row),
                Rows.time(row, "created_at"),
                Rows.time(row, "changed_at"));
    }

    private static EndpointDraft settings(ResultSet row, boolean enabled) throws SQLException {
        return new EndpointDraft(
                row.getString("url"),
                Set.of((String[]) row.getArray("event_types").getArray()),
                row.getString("description"),
                EndpointFormat.valueOf(row.getString("format")),
                SignatureScheme.valueOf(row.getString("signature")),
                row.getObject("rate_per_second", Integer.class),
                row.getBoolean("ordered"),
                enabled);
    }

    private static Optional<Endpoint.Disabled> disabled(ResultSet row) throws SQLException {
        var reason = row.getString("disabled_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Endpoint.Disabled(DisabledReason.valueOf(reason), Rows.time(row, "disabled_at")));
    }

    private static Health health(ResultSet row) throws SQLException {
        return new Health(
                new Circuit(
                        CircuitState.valueOf(row.getString("circuit")),
                        Rows.time(row, "circuit_until"),
                        Duration.ofSeconds(row.getInt("circuit_pause_seconds"))),
                Rows.time(row, "failing_since"),
                new TokenBucket(row.getDouble("tokens"), Rows.time(row, "tokens_at")));
    }
}
