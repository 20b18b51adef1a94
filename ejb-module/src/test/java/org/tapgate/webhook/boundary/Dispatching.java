package org.tapgate.webhook.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.store.Streams;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.Drafts;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.RetrySchedule;
import org.tapgate.webhook.Shipment;
import org.tapgate.webhook.SignatureScheme;
import org.tapgate.webhook.store.WebhookStores;

/** An endpoint with events for it, the clock, and what is done about them, wired by hand. */
@SuppressWarnings("UnnecessaryAssignment") // no container here
abstract class Dispatching {

    static final RetrySchedule SCHEDULE = new RetrySchedule(0);

    final DataSource database = Database.fresh();

    final StreamOwner owner = new StreamOwner(Ids.next());

    final UUID node = Ids.next();

    Instant now = Instant.parse("2026-11-21T10:00:00Z");

    final Endpoint endpoint = Endpoint.of(Ids.next(), owner, Drafts.plain(), now);

    @BeforeEach
    void add() {
        within(tx -> {
            WebhookStores.endpoints(tx).add(endpoint);
            WebhookStores.endpoints(tx).addSecret(endpoint.id(), SignatureScheme.HMAC.generate(), now, now);
            return endpoint;
        });
    }

    List<Shipment> settle(List<Shipment> shipments, Reply reply, int most) {
        return settle(new Returned(ended(shipments, reply), List.of()), most);
    }

    List<Shipment> settle(Returned returned, int most) {
        return within(tx -> dispatch(tx, node).settle(returned, Map.of(endpoint.id(), most)))
                .shipments();
    }

    List<EndedCall> ended(List<Shipment> shipments, Reply reply) {
        return shipments.stream().map(shipment -> ended(shipment, reply)).toList();
    }

    static List<UUID> ids(List<Shipment> shipments) {
        return shipments.stream().map(Shipment::id).toList();
    }

    Reply acknowledged() {
        return new Reply(
                AttemptResult.ACKNOWLEDGED, now, Duration.ZERO, Optional.of(204), List.of(), "", Optional.empty());
    }

    /** How many attempts there were. */
    int failUntilNothingIsLeft() {
        int attempts = 0;
        for (var shipments = take(); !shipments.isEmpty(); shipments = take()) {
            settle(shipments.subList(0, 1), refused(), 0);
            attempts++;
            now = SCHEDULE.next(attempts, refused(), now, 0).orElse(now);
        }
        return attempts;
    }

    List<Shipment> take() {
        return takenBy(node, 4);
    }

    List<Shipment> takenBy(UUID taker, int most) {
        return within(tx -> dispatch(tx, taker).take(endpoint.id(), most)).shipments();
    }

    EndedCall ended(Shipment shipment, Reply reply) {
        return new EndedCall(Lane.FIRST, shipment, Outgoing.of(shipment, now), reply);
    }

    Reply refused() {
        return new Reply(AttemptResult.REFUSED, now, Duration.ZERO, Optional.of(500), List.of(), "", Optional.empty());
    }

    void deliver(String type) {
        deliver(type, 1);
    }

    void deliver(String type, int times) {
        within(tx -> {
            var events = Stream.generate(
                            () -> DomainEvent.of(type, Ids.next(), now, "{}").forClient(owner.id()))
                    .limit(times)
                    .toList();
            var placed = Streams.in(tx).append(events, now);
            WebhookStores.queue(tx, node).add(NewDelivery.of(placed, List.of(endpoint)), now);
            return placed;
        });
    }

    long count(String from) {
        return Database.number(database, "select count(*) from " + from);
    }

    <T> T within(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }

    Dispatch dispatch(DataSource transaction, UUID carrier) {
        var dispatch = new Dispatch();
        dispatch.endpoints = WebhookStores.endpoints(transaction);
        dispatch.queue = WebhookStores.queue(transaction, carrier);
        dispatch.carriers = WebhookStores.carriers(transaction, carrier);
        dispatch.schedule = SCHEDULE;
        dispatch.taking = new Taking();
        dispatch.taking.endpoints = dispatch.endpoints;
        dispatch.taking.queue = dispatch.queue;
        dispatch.taking.clock = () -> now;
        dispatch.judging = new Judging();
        dispatch.judging.endpoints = dispatch.endpoints;
        dispatch.judging.queue = dispatch.queue;
        dispatch.judging.disabling = new Disabling();
        dispatch.exhaustion = new Exhaustion();
        dispatch.exhaustion.outbox = Outboxes.in(transaction);
        dispatch.clock = () -> now;
        return dispatch;
    }
}
