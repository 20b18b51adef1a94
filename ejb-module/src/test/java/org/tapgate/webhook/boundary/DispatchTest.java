package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private final UUID node = Ids.next();

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final Endpoint endpoint = Endpoint.of(Ids.next(), owner, draft(null), now);

    private static EndpointDraft draft(Integer ratePerSecond) {
        return new EndpointDraft(
                "https://shop.example/",
                Set.of(),
                null,
                EndpointFormat.STANDARD,
                SignatureScheme.HMAC,
                ratePerSecond,
                false,
                true);
    }

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
    void calls_that_end_together_are_settled_together_and_more_is_taken_with_it() {
        deliver("entry.completed", 7);
        var first = take();
        assertThat(first).hasSize(4);
        var next = settle(first, acknowledged(), 9);
        assertThat(next).hasSize(3).extracting(Shipment::id).doesNotContainAnyElementsOf(ids(first));
        assertThat(count("webhook_delivery where state = 'DELIVERED'")).isEqualTo(4);
        assertThat(settle(next, acknowledged(), 9)).isEmpty();
    }

    @Test
    void nothing_of_an_endpoint_is_taken_while_another_node_has_some_in_hand() {
        deliver("entry.completed", 9);
        var first = take();
        assertThat(takenBy(Ids.next(), 4)).as("another node").isEmpty();
        var next = settle(first, acknowledged(), 2);
        assertThat(takenBy(Ids.next(), 4)).as("another node").isEmpty();
        assertThat(settle(next, acknowledged(), 0)).isEmpty();
        assertThat(takenBy(Ids.next(), 4)).as("nothing is in hand any more").hasSize(3);
    }

    @Test
    void what_a_node_that_died_had_in_hand_is_sent_by_another_after_the_lease() {
        deliver("entry.completed", 6);
        var lost = takenBy(node, 6);
        var other = Ids.next();
        now = now.plus(Taking.LEASE).plusMillis(1);
        within(tx -> WebhookStores.upkeep(tx).loseOverdue(now, 10));
        assertThat(takenBy(other, 6))
                .extracting(Shipment::eventId)
                .containsExactlyElementsOf(lost.stream().map(Shipment::eventId).toList());
        assertThat(settle(lost, refused(), 6)).as("the dead one speaks").isEmpty();
        assertThat(count("webhook_delivery where state = 'IN_FLIGHT' and attempts = 0"))
                .isEqualTo(6);
    }

    @Test
    void what_is_put_back_has_spent_no_attempt_and_is_held_with_the_others_when_the_circuit_opens() {
        deliver("entry.completed", 14);
        var taken = takenBy(node, 14);
        var ended = taken.subList(0, 10);
        settle(new Returned(ended(ended, refused()), taken.subList(10, 14)), 4);
        assertThat(count("webhook_delivery where state = 'HELD' and attempts = 0 and step = 0"))
                .isEqualTo(4);
        assertThat(count("webhook_delivery where state = 'HELD' and attempts = 1"))
                .isEqualTo(10);
    }

    @Test
    void an_endpoint_that_is_called_no_more_is_named() {
        deliver("entry.completed", 5);
        var first = take();
        within(tx -> {
            WebhookStores.endpoints(tx).remove(endpoint.id(), now);
            return endpoint;
        });
        var turn = within(tx -> dispatch(tx, node)
                .settle(new Returned(ended(first, acknowledged()), List.of()), Map.of(endpoint.id(), 4)));
        assertThat(turn.closed()).containsExactly(endpoint.id());
        assertThat(turn.shipments()).isEmpty();
    }

    @Test
    void no_more_is_taken_in_hand_than_the_rate_allows() {
        within(tx -> {
            WebhookStores.endpoints(tx).save(endpoint.replacedBy(draft(6), now));
            return endpoint;
        });
        deliver("entry.completed", 20);
        var first = takenBy(node, 4);
        var more = settle(first, acknowledged(), 60);
        assertThat(more).as("six a second").hasSize(2);
        assertThat(settle(more, acknowledged(), 60)).isEmpty();
        now = now.plusMillis(500);
        assertThat(takenBy(node, 60)).hasSize(3);
        now = now.plusMillis(100);
        assertThat(within(tx -> dispatch(tx, node).take(endpoint.id(), 60)).again())
                .containsExactly(new Turn.Again(endpoint.id(), Duration.ofMillis(67)));
    }

    @Test
    void what_was_taken_before_an_endpoint_changed_is_not_called() {
        deliver("entry.completed", 6);
        var first = take();
        within(tx -> {
            WebhookStores.endpoints(tx).save(endpoint.replacedBy(draft(null), now));
            return endpoint;
        });
        var ended = new Returned(ended(first.subList(0, 1), acknowledged()), List.of());

        var turn = within(tx -> dispatch(tx, node).settle(ended, Map.of(endpoint.id(), 1)));

        assertThat(turn.closed()).containsExactly(endpoint.id());
        assertThat(turn.shipments())
                .as("taken as it is now")
                .singleElement()
                .extracting(Shipment::endpointVersion)
                .isEqualTo(2L);
        var since = new Returned(ended(turn.shipments(), acknowledged()), List.of());
        assertThat(within(tx -> dispatch(tx, node).settle(since, Map.of(endpoint.id(), 1)))
                        .closed())
                .isEmpty();
    }

    @Test
    void failures_that_end_together_count_one_by_one() {
        deliver("entry.completed", 12);
        for (int round = 0; round < 3; round++) {
            settle(take(), refused(), 0);
        }
        assertThat(count("webhook_endpoint where circuit = 'OPEN' and circuit_pause_seconds = 30"))
                .isEqualTo(1);
    }

    private List<Shipment> settle(List<Shipment> shipments, Reply reply, int most) {
        return settle(new Returned(ended(shipments, reply), List.of()), most);
    }

    private List<Shipment> settle(Returned returned, int most) {
        return within(tx -> dispatch(tx, node).settle(returned, Map.of(endpoint.id(), most)))
                .shipments();
    }

    private List<EndedCall> ended(List<Shipment> shipments, Reply reply) {
        return shipments.stream().map(shipment -> ended(shipment, reply)).toList();
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
            settle(shipments.subList(0, 1), refused(), 0);
            attempts++;
            now = SCHEDULE.next(attempts, refused(), now, 0).orElse(now);
        }
        return attempts;
    }

    private List<Shipment> take() {
        return takenBy(node, 4);
    }

    private List<Shipment> takenBy(UUID taker, int most) {
        return within(tx -> dispatch(tx, taker).take(endpoint.id(), most)).shipments();
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
            WebhookStores.queue(tx, node).add(NewDelivery.of(placed, List.of(endpoint)), now);
            return placed;
        });
    }

    private long count(String from) {
        return Database.number(database, "select count(*) from " + from);
    }

    private <T> T within(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }

    private Dispatch dispatch(DataSource transaction, UUID carrier) {
        var dispatch = new Dispatch();
        dispatch.endpoints = WebhookStores.endpoints(transaction);
        dispatch.queue = WebhookStores.queue(transaction, carrier);
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
