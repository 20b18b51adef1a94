package org.tapgate.webhook.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.tapgate.event.EventStreams;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.store.Streams;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Seal;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.Drafts;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.EndpointSecret;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.SecretSeal;
import org.tapgate.webhook.Shipment;
import org.tapgate.webhook.SignatureScheme;
import org.tapgate.webhook.Verdict;

/** Endpoints that are told of events, and a node that does it, on a database of their own. */
abstract class Shipping {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final Instant LEASE_END = NOW.plusSeconds(60);

    final SecretSeal seal = new SecretSeal(new Seal("k1", Map.of("k1", new byte[32])));

    final UUID node = Ids.next();

    DataSource database;

    @BeforeEach
    void start() {
        database = Database.fresh();
    }

    Endpoint added(boolean ordered) {
        return added(ordered, EndpointFormat.STANDARD);
    }

    Endpoint added(boolean ordered, EndpointFormat format) {
        var endpoint = Endpoint.of(Ids.next(), StreamOwner.OPERATOR, Drafts.full(format, ordered), NOW);
        inTransaction(tx -> {
            register(tx).add(endpoint);
            return true;
        });
        return endpoint;
    }

    void deliveries(Endpoint endpoint, int count) {
        deliveries(
                endpoint,
                IntStream.range(0, count)
                        .mapToObj(i -> DomainEvent.of("ping", Ids.next(), NOW, "{}"))
                        .toList());
    }

    void deliveries(Endpoint endpoint, List<DomainEvent> events) {
        secret(endpoint, NOW, NOW);
        inTransaction(tx -> {
            queue(tx)
                    .add(
                            streams(tx).append(events, NOW).stream()
                                    .map(event -> new NewDelivery(Ids.next(), endpoint, event))
                                    .toList(),
                            NOW);
            return true;
        });
    }

    String secret(Endpoint endpoint, Instant now, Instant formerEnd) {
        var secret = SignatureScheme.HMAC.generate();
        inTransaction(tx -> {
            register(tx).addSecret(endpoint.id(), secret, now, formerEnd);
            return true;
        });
        return secret.reveal();
    }

    List<String> secrets(Endpoint endpoint, Instant now) {
        return register(database).secrets(List.of(endpoint.id()), now).get(endpoint.id()).stream()
                .map(EndpointSecret::reveal)
                .toList();
    }

    Optional<Shipment> claimed(Endpoint endpoint, Instant now) {
        return claimed(List.of(new Allowance(endpoint, 1)), now).stream().findFirst();
    }

    List<Shipment> claimed(List<Allowance> allowances, Instant now) {
        return inTransaction(tx -> queue(tx).claim(allowances, now, LEASE_END));
    }

    void settled(Shipment shipment, AttemptResult result, DeliverySignal signal, Optional<Instant> next) {
        inTransaction(tx -> queue(tx).settle(List.of(verdict(shipment, result, signal, next)), NOW));
    }

    static Verdict verdict(Shipment shipment, AttemptResult result, DeliverySignal signal, Optional<Instant> next) {
        var reply = new Reply(
                result, NOW, Duration.ofMillis(3), Optional.of(200), List.of("server: test"), "ok", Optional.empty());
        return new Verdict(new EndedCall(Lane.FIRST, shipment, Outgoing.of(shipment, NOW), reply), signal, next);
    }

    void hold(Endpoint endpoint) {
        inTransaction(tx -> {
            queue(tx).hold(endpoint.id());
            return true;
        });
    }

    static int sequence(String body) {
        return Integer.parseInt(body.replaceAll(".*\"sequence\":([0-9]+).*", "$1"));
    }

    JdbcEndpointRegister register(DataSource source) {
        return new JdbcEndpointRegister(new Sql(source), seal);
    }

    JdbcDeliveryQueue queue(DataSource source) {
        return new JdbcDeliveryQueue(new Sql(source), register(source), node);
    }

    static JdbcDeliveryUpkeep upkeep(DataSource source) {
        return new JdbcDeliveryUpkeep(new Sql(source));
    }

    JdbcDeliveryLog log() {
        return new JdbcDeliveryLog(new Sql(database));
    }

    static EventStreams streams(DataSource source) {
        return Streams.in(source);
    }

    <T> T inTransaction(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }
}
