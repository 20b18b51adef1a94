package org.tapgate.webhook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.Sealed;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointRegister;
import org.tapgate.webhook.EndpointSecret;
import org.tapgate.webhook.Health;
import org.tapgate.webhook.SecretSeal;

/** The tables {@code webhook_endpoint} and {@code webhook_secret}. */
@ApplicationScoped
class JdbcEndpointRegister implements EndpointRegister {

    private static final String SELECT = "select " + EndpointTable.COLUMNS + " from webhook_endpoint ";

    private static final String FIND = SELECT + "where id = ? and deleted_at is null";

    /** Foreign keys of new deliveries do not wait for this lock. */
    private static final String LOCK = FIND + " for no key update";

    private static final String LOCK_ALL =
            SELECT + "where id = any (?) and deleted_at is null order by id for no key update";

    /** Even a lock alone is something that a commit would wait for the disk for. */
    private static final String LOCK_BRIEFLY = SELECT + """
            cross join (select set_config('synchronous_commit', 'off', true)) as unhurried
            where id = any (?) and deleted_at is null order by id for no key update of webhook_endpoint
            """;

    private static final String OF_OWNERS = SELECT + "where owner = any (?) and deleted_at is null";

    private static final String ADD = """
            insert into webhook_endpoint (id, version, owner, url, event_types, description, format, signature,
                rate_per_second, ordered, disabled_reason, disabled_at, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SAVE = """
            update webhook_endpoint set version = ?, url = ?, event_types = ?, description = ?, format = ?,
                rate_per_second = ?, ordered = ?, disabled_reason = ?, disabled_at = ?, changed_at = ?
            where id = ?
            """;

    private static final String SAVE_HEALTH = """
            update webhook_endpoint set circuit = ?, circuit_until = ?, circuit_pause_seconds = ?, failing_since = ?,
                tokens = ?, tokens_at = ?
            where id = ?
            """;

    private static final String DISABLE =
            "update webhook_endpoint set disabled_reason = ?, disabled_at = ?, notice_at = ? where id = ?";

    private static final String REMOVE = "update webhook_endpoint set deleted_at = ?, notice_at = null where id = ?";

    private static final String FORGET_SECRETS = "delete from webhook_secret where endpoint_id = ?";

    /** The oldest go, so that there are at most ten former ones. */
    private static final String FORGET_OLD_SECRETS = """
            delete from webhook_secret where id in (
                select id from webhook_secret where endpoint_id = ? order by created_at desc, id desc offset 10)
            """;

    private static final String END_SECRETS =
            "update webhook_secret set ends_at = ? where endpoint_id = ? and ends_at is null";

    private static final String ADD_SECRET =
            "insert into webhook_secret (id, endpoint_id, key_id, sealed, created_at) values (?, ?, ?, ?, ?)";

    private static final String SECRETS = """
            select endpoint_id, id, key_id, sealed from webhook_secret
            where endpoint_id = any (?) and (ends_at is null or ends_at > ?)
            order by created_at desc, id desc
            """;

    private static final String TAKE_NOTICES = """
            update webhook_endpoint set notice_at = ? where id in (
                select id from webhook_endpoint where notice_at <= ? and disabled_reason is not null
                order by notice_at limit 20 for update skip locked)
            returning %s
            """.formatted(EndpointTable.COLUMNS);

    private static final String NOTICED = "update webhook_endpoint set notice_at = null where id = ?";

    private final Sql sql;

    private final SecretSeal seal;

    /** For the proxy of the container. */
    JdbcEndpointRegister() {
        this(null, null);
    }

    @Inject
    JdbcEndpointRegister(Sql sql, SecretSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    @Override
    public Page<Endpoint> page(Optional<StreamOwner> owner, PageRequest page) {
        return sql.call(
                "listing endpoints",
                connection -> Listing.of(EndpointTable.COLUMNS, "webhook_endpoint")
                        .where("owner = ?", owner.map(StreamOwner::id))
                        .newestFirst(connection, page, EndpointTable::endpoint));
    }

    @Override
    public Optional<Endpoint> find(UUID id) {
        return sql.call("finding an endpoint", connection -> Rows.first(connection, FIND, EndpointTable::endpoint, id));
    }

    @Override
    public Optional<Endpoint> lock(UUID id) {
        return sql.call("locking an endpoint", connection -> Rows.first(connection, LOCK, EndpointTable::endpoint, id));
    }

    @Override
    public List<Endpoint> lock(Collection<UUID> ids) {
        return lock(LOCK_ALL, ids);
    }

    @Override
    public List<Endpoint> lockBriefly(Collection<UUID> ids) {
        return lock(LOCK_BRIEFLY, ids);
    }

    private List<Endpoint> lock(String statement, Collection<UUID> ids) {
        return sql.call("locking endpoints", connection -> {
            var array = connection.createArrayOf("uuid", ids.toArray());
            return Rows.list(connection, statement, EndpointTable::endpoint, array);
        });
    }

    @Override
    public List<Endpoint> of(Collection<StreamOwner> owners) {
        return sql.call("finding endpoints", connection -> {
            var ids = connection.createArrayOf(
                    "uuid", owners.stream().map(StreamOwner::id).toArray());
            return Rows.list(connection, OF_OWNERS, EndpointTable::endpoint, ids);
        });
    }

    @Override
    public void add(Endpoint endpoint) {
        var settings = endpoint.settings();
        sql.call(
                "adding an endpoint",
                connection -> Rows.update(
                        connection,
                        ADD,
                        endpoint.id(),
                        endpoint.version(),
                        endpoint.owner().id(),
                        settings.url(),
                        connection.createArrayOf("text", settings.eventTypes().toArray()),
                        settings.description(),
                        settings.format(),
                        settings.signature(),
                        settings.ratePerSecond(),
                        settings.ordered(),
                        endpoint.disabled().map(Endpoint.Disabled::reason).orElse(null),
                        endpoint.disabled().map(Endpoint.Disabled::since).orElse(null),
                        endpoint.createdAt(),
                        endpoint.changedAt()));
    }

    @Override
    public void save(Endpoint endpoint) {
        var settings = endpoint.settings();
        sql.call(
                "changing an endpoint",
                connection -> Rows.update(
                        connection,
                        SAVE,
                        endpoint.version(),
                        settings.url(),
                        connection.createArrayOf("text", settings.eventTypes().toArray()),
                        settings.description(),
                        settings.format(),
                        settings.ratePerSecond(),
                        settings.ordered(),
                        endpoint.disabled().map(Endpoint.Disabled::reason).orElse(null),
                        endpoint.disabled().map(Endpoint.Disabled::since).orElse(null),
                        endpoint.changedAt(),
                        endpoint.id()));
        saveHealth(endpoint.id(), endpoint.health());
    }

    @Override
    public void saveHealth(UUID id, Health health) {
        var circuit = health.circuit();
        sql.call(
                "noting how an endpoint does",
                connection -> Rows.update(
                        connection,
                        SAVE_HEALTH,
                        circuit.state(),
                        circuit.until(),
                        (int) circuit.pause().toSeconds(),
                        health.failingSince(),
                        health.bucket().tokens(),
                        health.bucket().at(),
                        id));
    }

    @Override
    public void disable(UUID id, Endpoint.Disabled disabled) {
        sql.call(
                "disabling an endpoint",
                connection ->
                        Rows.update(connection, DISABLE, disabled.reason(), disabled.since(), disabled.since(), id));
    }

    @Override
    public void remove(UUID id, Instant now) {
        sql.call("deleting an endpoint", connection -> {
            Rows.update(connection, FORGET_SECRETS, id);
            return Rows.update(connection, REMOVE, now, id);
        });
    }

    @Override
    public void addSecret(UUID id, EndpointSecret secret, Instant now, Instant formerEnd) {
        var row = Ids.next();
        var sealed = seal.seal(secret, row);
        sql.call("adding a secret", connection -> {
            Rows.update(connection, END_SECRETS, formerEnd, id);
            Rows.update(connection, ADD_SECRET, row, id, sealed.keyId(), sealed.bytes(), now);
            return Rows.update(connection, FORGET_OLD_SECRETS, id);
        });
    }

    @Override
    public Map<UUID, List<EndpointSecret>> secrets(Collection<UUID> ids, Instant now) {
        var found = sql.call(
                "opening secrets",
                connection -> Rows.list(
                        connection, SECRETS, this::secret, connection.createArrayOf("uuid", ids.toArray()), now));
        return found.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map.Entry<UUID, EndpointSecret> secret(ResultSet row) throws SQLException {
        var sealed = new Sealed(row.getString("key_id"), row.getBytes("sealed"));
        return Map.entry(row.getObject("endpoint_id", UUID.class), seal.open(sealed, row.getObject("id", UUID.class)));
    }

    @Override
    public List<Endpoint> takeNotices(Instant now, Instant leaseEnd) {
        return sql.call(
                "taking notices",
                connection -> Rows.list(connection, TAKE_NOTICES, EndpointTable::endpoint, leaseEnd, now));
    }

    @Override
    public void noticed(UUID id) {
        sql.call("noting a notice", connection -> Rows.update(connection, NOTICED, id));
    }
}
