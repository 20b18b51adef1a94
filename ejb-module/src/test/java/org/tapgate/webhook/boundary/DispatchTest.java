package org.tapgate.webhook.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.EndpointSecret;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.RetrySchedule;
import org.tapgate.webhook.store.WebhookStores;

/** An endpoint that always fails, and the clock. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
class DispatchTest {

    private static final RetrySchedule SCHEDULE = new RetrySchedule(0);

    private final DataSource database = Database.fresh();

    private final StreamOwner owner = new StreamOwner(Ids.next());

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");

    private final Endpoint endpoint = Endpoint.of(
            Ids.next(),
            owner,
            new EndpointDraft("https://shop.example/", Set.of(), null, EndpointFormat.STANDARD, null, false, true),
            now);

    @BeforeEach
    void add() {
        within(tx -> {
            WebhookStores.endpoints(tx).add(endpoint);
            WebhookStores.endpoints(tx).addSecret(endpoint.id(), EndpointSecret.generate(), now, now);
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

    /** How many attempts there were. */
    private int failUntilNothingIsLeft() {
        int attempts = 0;
        for (var turn = take(); turn.shipment().isPresent(); turn = take()) {
            var shipment = turn.shipment().get();
            var call = Outgoing.of(shipment, now);
            within(tx -> dispatch(tx).settle(shipment, call, refused()));
            attempts++;
            now = SCHEDULE.next(attempts, refused(), now, 0).orElse(now);
        }
        return attempts;
    }

    private Turn take() {
        return within(tx -> dispatch(tx).take(endpoint.id()));
    }

    private Reply refused() {
        return new Reply(AttemptResult.REFUSED, now, Duration.ZERO, Optional.of(500), List.of(), "", Optional.empty());
    }

    private void deliver(String type) {
        within(tx -> {
            var event = DomainEvent.of(type, Ids.next(), now, "{}").forClient(owner.id());
            var placed = Streams.in(tx).append(List.of(event), now);
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
        dispatch.disabling = new Disabling();
        dispatch.exhaustion = new Exhaustion();
        dispatch.exhaustion.outbox = Outboxes.in(transaction);
        dispatch.clock = () -> now;
        return dispatch;
    }
}
