package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.store.Streams;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.RetrySchedule;
import org.tapgate.webhook.Shipment;
import org.tapgate.webhook.SignatureScheme;
import org.tapgate.webhook.store.WebhookStores;

/** An endpoint that always fails, and the clock. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
class DispatchTest {

    private static final RetrySchedule SCHEDULE = new RetrySchedule(0);

    private final DataSource database = Database.fresh();

    private final StreamOwner owner = new StreamOwner(Ids.next());

    private final List<WakeUp> wokenUp = new ArrayList<>();

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final Endpoint endpoint = Endpoint.of(
            Ids.next(),
            owner,
            new EndpointDraft(
                    "https://shop.example/",
                    Set.of(),
                    null,
                    EndpointFormat.STANDARD,
                    SignatureScheme.HMAC,
                    null,
                    false,
                    true),
            now);

    @BeforeEach
    void add() {
        within(tx -> {
            WebhookStores.endpoints(tx).add(endpoint);
            WebhookStores.endpoints(tx).addSecret(endpoint.id(), SignatureScheme.HMAC.generate(), now, now);
            return endpoint;
        });
    }

    @Test
    void the_last_attempt_is_told_to_the_client_once() {
        deliver("entry.completed");
        assertThat(failUntilNothingIsLeft()).isEqualTo(10);
        assertThat(count("webhook_delivery where state = 'EXHAUSTED'")).isEqualTo(1);
        assertThat(count("event where type = 'delivery.exhausted' and client_id = '" + owner.id() + "'"
                        + " and data like '%\"eventType\":\"entry.completed\",\"attempts\":10%'"))
                .isEqualTo(1);
    }

    @Test
    void that_nobody_could_be_told_of_that_is_told_to_nobody() {
        deliver("delivery.exhausted");
        assertThat(failUntilNothingIsLeft()).isEqualTo(10);
        assertThat(count("event")).isZero();
    }

    @Test
    void calls_that_end_together_are_settled_together_and_make_room_for_as_many() {
        deliver("entry.completed", 7);
        var first = take();
        assertThat(first).hasSize(4);
        assertThat(take()).as("four at once").isEmpty();

        var next = settle(first, acknowledged());

        assertThat(next).hasSize(3).extracting(Shipment::id).doesNotContainAnyElementsOf(ids(first));
        assertThat(count("webhook_delivery where state = 'DELIVERED'")).isEqualTo(4);
        assertThat(settle(next, acknowledged())).isEmpty();
        assertThat(wokenUp).isEmpty();
    }

    @Test
    void a_call_that_fails_leaves_its_place_and_its_endpoint_goes_on_among_the_slow() {
        deliver("entry.completed", 7);
        var first = take();

        var next = settle(first, refused());

        assertThat(next).isEmpty();
        assertThat(wokenUp)
                .hasSize(4)
                .allSatisfy(wakeUp -> assertThat(wakeUp.queue()).isEqualTo(Lane.SLOW_QUEUE));
        assertThat(take()).as("the slow lane takes the others").hasSize(3);
    }

    @Test
    void failures_that_end_together_count_one_by_one() {
        deliver("entry.completed", 12);
        for (int round = 0; round < 3; round++) {
            settle(take(), refused());
        }
        assertThat(count("webhook_endpoint where circuit = 'OPEN' and circuit_pause_seconds = 30"))
                .isEqualTo(1);
    }

    private List<Shipment> settle(List<Shipment> shipments, Reply reply) {
        var ended = shipments.stream().map(shipment -> ended(shipment, reply)).toList();
        return within(tx -> dispatch(tx).settle(ended)).shipments();
    }

    private static List<UUID> ids(List<Shipment> shipments) {
        return shipments.stream().map(Shipment::id).toList();
    }

    private Reply acknowledged() {
        return new Reply(
                AttemptResult.ACKNOWLEDGED, now, Duration.ZERO, Optional.of(204), List.of(), "", Optional.empty());
    }

    /** How many attempts there were. */
    private int failUntilNothingIsLeft() {
        int attempts = 0;
        for (var shipments = take(); !shipments.isEmpty(); shipments = take()) {
            var ended = ended(shipments.get(0), refused());
            within(tx -> dispatch(tx).settle(List.of(ended)));
            attempts++;
            now = SCHEDULE.next(attempts, refused(), now, 0).orElse(now);
        }
        return attempts;
    }

    private List<Shipment> take() {
        return within(tx -> dispatch(tx).take(endpoint.id(), 4)).shipments();
    }

    private EndedCall ended(Shipment shipment, Reply reply) {
        return new EndedCall(Lane.FIRST, shipment, Outgoing.of(shipment, now), reply);
    }

    private Reply refused() {
        return new Reply(AttemptResult.REFUSED, now, Duration.ZERO, Optional.of(500), List.of(), "", Optional.empty());
    }

    private void deliver(String type) {
        deliver(type, 1);
    }

    private void deliver(String type, int times) {
        within(tx -> {
            var events = Stream.generate(
                            () -> DomainEvent.of(type, Ids.next(), now, "{}").forClient(owner.id()))
                    .limit(times)
                    .toList();
            var placed = Streams.in(tx).append(events, now);
            WebhookStores.queue(tx).add(NewDelivery.of(placed, List.of(endpoint)), now);
            return placed;
        });
    }

    private long count(String from) {
        return Database.number(database, "select count(*) from " + from);
    }

    private <T> T within(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }

    private Dispatch dispatch(DataSource transaction) {
        var dispatch = new Dispatch();
        dispatch.endpoints = WebhookStores.endpoints(transaction);
        dispatch.queue = WebhookStores.queue(transaction);
        dispatch.schedule = SCHEDULE;
        dispatch.taking = new Taking();
        dispatch.taking.endpoints = dispatch.endpoints;
        dispatch.taking.queue = dispatch.queue;
        dispatch.taking.clock = () -> now;
        dispatch.judging = new Judging();
        dispatch.judging.endpoints = dispatch.endpoints;
        dispatch.judging.queue = dispatch.queue;
        dispatch.judging.disabling = new Disabling();
        dispatch.wakeUps = wokenUp::add;
        dispatch.exhaustion = new Exhaustion();
        dispatch.exhaustion.outbox = Outboxes.in(transaction);
        dispatch.clock = () -> now;
        return dispatch;
    }
}
