package org.tapgate.webhook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapgate.event.EventStreams;
import org.tapgate.event.StreamOwner;
import org.tapgate.event.store.Streams;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Seal;
import org.tapgate.platform.ee.Sql;
import org.tapgate.webhook.Allowance;
import org.tapgate.webhook.Attempt;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.DeliverySignal;
import org.tapgate.webhook.DeliveryState;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.EndpointDraft;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.EndpointSecret;
import org.tapgate.webhook.Lane;
import org.tapgate.webhook.NewDelivery;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.SecretSeal;
import org.tapgate.webhook.Shipment;
import org.tapgate.webhook.SignatureScheme;
import org.tapgate.webhook.Signatures;
import org.tapgate.webhook.Verdict;

class JdbcDeliveryQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final Instant LEASE_END = NOW.plusSeconds(60);

    private final SecretSeal seal = new SecretSeal(new Seal("k1", Map.of("k1", new byte[32])));

    private final UUID node = Ids.next();

    private DataSource database;

    @BeforeEach
    void start() {
        database = Database.fresh();
    }

    @Test
    void an_endpoint_is_read_as_it_was_written() {
        var endpoint = added(false);
        assertThat(register(database).find(endpoint.id())).contains(endpoint);
        assertThat(register(database).of(List.of(StreamOwner.OPERATOR))).containsExactly(endpoint);
    }

    @Test
    void a_rotated_secret_is_good_for_a_while_beside_the_new_one() {
        var endpoint = added(false);
        var former = secret(endpoint, NOW, NOW);
        var latest = secret(endpoint, NOW.plusSeconds(1), NOW.plusSeconds(100));
        assertThat(secrets(endpoint, NOW.plusSeconds(2))).containsExactly(latest, former);
        assertThat(secrets(endpoint, NOW.plusSeconds(101))).containsExactly(latest);
    }

    @Test
    void as_many_as_are_wanted_are_claimed_in_their_order_and_by_one_node_at_a_time() {
        var endpoint = added(false);
        deliveries(endpoint, 6);
        var mine = claimed(List.of(new Allowance(endpoint, 3)), NOW);
        var next = claimed(List.of(new Allowance(endpoint, 2)), NOW);
        var others = inTransaction(tx -> new JdbcDeliveryQueue(new Sql(tx), register(tx), Ids.next())
                .claim(List.of(new Allowance(endpoint, 2)), NOW, LEASE_END));
        assertThat(Stream.concat(mine.stream(), next.stream()))
                .extracting(shipment -> sequence(shipment.body()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(others).isEmpty();
        assertThat(mine).extracting(Shipment::leaseEnd).containsOnly(LEASE_END);
    }

    @Test
    void what_is_put_back_waits_again_and_only_what_is_still_claimed_is() {
        var endpoint = added(false);
        deliveries(endpoint, 2);
        var taken = claimed(List.of(new Allowance(endpoint, 2)), NOW);
        settled(taken.get(0), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        inTransaction(tx -> {
            queue(tx).putBack(taken);
            queue(tx).putBack(List.of());
            return true;
        });
        assertThat(log().find(taken.get(0).id()).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        var back = log().find(taken.get(1).id()).orElseThrow();
        assertThat(back.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(back.attempts()).isZero();
        assertThat(back.nextAt()).isEqualTo(NOW);
    }

    @Test
    void whoever_only_takes_deliveries_does_not_wait_for_the_disk_and_all_others_do() {
        var endpoint = added(false);
        inTransaction(tx -> {
            assertThat(register(tx).lock(endpoint.id())).contains(endpoint);
            assertThat(register(tx).lock(List.of(endpoint.id(), Ids.next()))).containsExactly(endpoint);
            return assertThat(isHurried(tx)).isFalse();
        });
        inTransaction(tx -> {
            assertThat(register(tx).lockBriefly(List.of(endpoint.id(), Ids.next())))
                    .containsExactly(endpoint);
            return assertThat(isHurried(tx)).isTrue();
        });
    }

    /** The server of the tests is set up without durability, so the source of the setting tells, not its value. */
    private static boolean isHurried(DataSource transaction) {
        return Database.number(
                        transaction,
                        "select count(*) from pg_settings"
                                + " where name = 'synchronous_commit' and setting = 'off' and source = 'session'")
                == 1;
    }

    @Test
    void many_endpoints_are_served_at_once_and_each_as_it_may_be() {
        var four = added(false);
        var two = added(false);
        var one = added(true);
        var none = added(false);
        List.of(four, two, one, none).forEach(endpoint -> deliveries(endpoint, 6));
        var claimed = claimed(List.of(new Allowance(four, 4), new Allowance(two, 2), new Allowance(one, 4)), NOW);
        assertThat(claimed)
                .extracting(Shipment::endpointId)
                .containsExactlyInAnyOrder(four.id(), four.id(), four.id(), four.id(), two.id(), two.id(), one.id());
        assertThat(claimed).extracting(Shipment::claim).doesNotHaveDuplicates();
        assertThat(claimed)
                .allSatisfy(shipment -> assertThat(shipment.secrets()).hasSize(1));
        assertThat(claimed(List.of(new Allowance(four, 1), new Allowance(two, 9), new Allowance(one, 4)), NOW))
                .extracting(Shipment::endpointId)
                .containsExactlyInAnyOrder(four.id(), two.id(), two.id(), two.id(), two.id());
    }

    @Test
    void what_came_back_together_is_written_together_and_only_what_is_still_claimed_counts() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        var claimed = claimed(List.of(new Allowance(endpoint, 3)), NOW);
        var twice = verdict(claimed.get(0), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        settled(claimed.get(0), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        var verdicts = List.of(
                twice,
                verdict(claimed.get(1), AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty()),
                verdict(claimed.get(2), AttemptResult.UNREACHED, DeliverySignal.FAIL, Optional.of(NOW.plusSeconds(5))));

        var settled = inTransaction(tx -> queue(tx).settle(verdicts, NOW));

        assertThat(settled)
                .containsExactlyInAnyOrder(claimed.get(1).id(), claimed.get(2).id());
        assertThat(log().attempts(claimed.get(0).id())).hasSize(2);
        assertThat(log().find(claimed.get(1).id()).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        var failed = log().find(claimed.get(2).id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(failed.nextAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void an_answer_of_any_characters_can_be_logged() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        var shipment = claimed(endpoint, NOW).orElseThrow();
        var reply = new Reply(
                AttemptResult.REFUSED,
                NOW,
                Duration.ZERO,
                Optional.of(500),
                List.of("x: a\0b"),
                "c\0d",
                Optional.empty());
        var ended = new EndedCall(Lane.FIRST, shipment, Outgoing.of(shipment, NOW), reply);
        inTransaction(tx -> queue(tx).settle(List.of(new Verdict(ended, DeliverySignal.FAIL, Optional.of(NOW))), NOW));
        assertThat(log().attempts(shipment.id()))
                .singleElement()
                .returns("x: ab", Attempt::responseHeaders)
                .returns("cd", Attempt::responseBody);
    }

    @Test
    void an_ordered_endpoint_gets_one_and_none_before_that_one_has_ended() {
        var endpoint = added(true);
        deliveries(endpoint, 2);
        var first = claimed(endpoint, NOW).orElseThrow();
        assertThat(claimed(endpoint, NOW)).isEmpty();
        settled(first, AttemptResult.REFUSED, DeliverySignal.FAIL, Optional.of(NOW.plusSeconds(5)));
        assertThat(claimed(endpoint, NOW)).as("the second must not overtake").isEmpty();
        assertThat(claimed(endpoint, NOW.plusSeconds(5))).map(Shipment::eventId).contains(first.eventId());
    }

    @Test
    void an_outcome_counts_while_the_claim_is_held_and_is_logged_in_any_case() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        var late = claimed(endpoint, NOW).orElseThrow();
        int lost = inTransaction(tx -> upkeep(tx).loseOverdue(LEASE_END.plusSeconds(1), 10));
        assertThat(lost).isEqualTo(1);
        settled(late, AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        assertThat(log().find(late.id()).orElseThrow().state()).isEqualTo(DeliveryState.PENDING);
        var again = claimed(endpoint, NOW).orElseThrow();
        settled(again, AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        assertThat(log().find(late.id()).orElseThrow().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(log().attempts(late.id())).hasSize(2);
        assertThat(again.eventId()).isEqualTo(late.eventId());
    }

    @Test
    void what_is_held_is_not_claimed_and_comes_back_when_released() {
        var endpoint = added(false);
        deliveries(endpoint, 3);
        hold(endpoint);
        assertThat(claimed(endpoint, NOW)).isEmpty();
        assertThat(upkeep(database).withHeld(NOW)).containsExactly(endpoint.id());
        int released = inTransaction(tx -> queue(tx).release(endpoint.id(), 2));
        assertThat(released).isEqualTo(2);
        assertThat(upkeep(database).due(NOW, 4)).hasSize(2);
    }

    @Test
    void an_ordered_endpoint_is_not_overtaken_by_what_came_while_others_were_held() {
        var endpoint = added(true);
        deliveries(endpoint, 2);
        hold(endpoint);
        deliveries(endpoint, 1);
        assertThat(claimed(endpoint, NOW))
                .as("the third waits for the first two")
                .isEmpty();

        int released = inTransaction(tx -> queue(tx).release(endpoint.id(), 1));
        assertThat(released).isEqualTo(1);

        var first = claimed(endpoint, NOW).orElseThrow();
        assertThat(sequence(first.body())).isEqualTo(1);
        settled(first, AttemptResult.ACKNOWLEDGED, DeliverySignal.SUCCEED, Optional.empty());
        assertThat(claimed(endpoint, NOW)).as("the second is held").isEmpty();
    }

    @Test
    void what_was_held_keeps_the_time_of_its_next_attempt_until_a_person_enables_the_endpoint() {
        var endpoint = added(false);
        var later = failed(endpoint);
        hold(endpoint);
        inTransaction(tx -> queue(tx).release(endpoint.id(), 10));
        assertThat(claimed(endpoint, later.minusSeconds(1))).isEmpty();

        hold(endpoint);
        inTransaction(tx -> {
            queue(tx).hasten(endpoint.id(), NOW);
            return queue(tx).release(endpoint.id(), 10);
        });
        assertThat(claimed(endpoint, NOW)).isPresent();
    }

    @Test
    void a_trial_takes_the_next_one_that_is_due_and_of_an_ordered_endpoint_no_other_than_the_first() {
        for (var ordered : List.of(false, true)) {
            var endpoint = added(ordered);
            failed(endpoint);
            deliveries(endpoint, 1);
            hold(endpoint);
            inTransaction(tx -> {
                queue(tx).releaseNext(endpoint, NOW);
                return true;
            });
            assertThat(claimed(endpoint, NOW).isPresent()).isEqualTo(!ordered);
        }
    }

    /** One delivery whose first attempt failed; when the next one is due. */
    private Instant failed(Endpoint endpoint) {
        deliveries(endpoint, 1);
        var later = NOW.plusSeconds(300);
        settled(claimed(endpoint, NOW).orElseThrow(), AttemptResult.REFUSED, DeliverySignal.FAIL, Optional.of(later));
        return later;
    }

    private void hold(Endpoint endpoint) {
        inTransaction(tx -> {
            queue(tx).hold(endpoint.id());
            return true;
        });
    }

    @Test
    void five_calls_without_a_connection_are_bad_news() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        for (int attempt = 0; attempt < 5; attempt++) {
            settled(
                    claimed(endpoint, NOW).orElseThrow(),
                    AttemptResult.UNREACHED,
                    DeliverySignal.FAIL,
                    Optional.of(NOW));
        }
        assertThat(queue(database)
                        .recent(endpoint.id(), NOW.minus(Duration.ofMinutes(5)))
                        .areBad())
                .isTrue();
    }

    @Test
    void what_was_delivered_can_be_replayed_and_what_failed_recovered() {
        var endpoint = added(false);
        deliveries(endpoint, 2);
        settled(
                claimed(endpoint, NOW).orElseThrow(),
                AttemptResult.ACKNOWLEDGED,
                DeliverySignal.SUCCEED,
                Optional.empty());
        settled(claimed(endpoint, NOW).orElseThrow(), AttemptResult.REFUSED, DeliverySignal.GIVE_UP, Optional.empty());
        var from = NOW.minusSeconds(1);
        var to = NOW.plusSeconds(1);
        assertThat(log().count(endpoint.id(), DeliverySignal.RECOVER, from, to)).isEqualTo(1);
        assertThat(log().count(endpoint.id(), DeliverySignal.REPLAY, from, to)).isEqualTo(2);
        assertThat(log().again(endpoint.id(), DeliverySignal.REPLAY, from, to, NOW))
                .isEqualTo(2);
        assertThat(claimed(endpoint, NOW).orElseThrow().replay()).isTrue();
    }

    @Test
    void an_event_makes_one_delivery_for_an_endpoint_however_often_it_is_added() {
        var endpoint = added(false);
        deliveries(endpoint, 1);
        var event = streams(database).after(StreamOwner.OPERATOR, 0, 1).get(0);
        inTransaction(tx -> {
            queue(tx).add(List.of(new NewDelivery(Ids.next(), endpoint, event)), NOW);
            return true;
        });
        assertThat(Database.number(database, "select count(*) from webhook_delivery"))
                .isEqualTo(1);
    }

    @Test
    void the_body_of_the_point_format_is_frozen_and_shown_as_it_is_sent() {
        var endpoint = added(false, EndpointFormat.POINT);
        var told = "{\"state\":\"CANCELED\",\"amount\":{\"amount\":1500,\"currency\":\"EUR\"}}";
        var intent = Ids.next();
        deliveries(endpoint, List.of(DomainEvent.of("payment_intent.canceled", intent, NOW, told)));

        var shipment = claimed(endpoint, NOW).orElseThrow();

        assertThat(shipment.body()).startsWith("{\"id\":\"" + intent + "\",\"state\":\"CANCELED\",\"amount\":1500,");
        assertThat(log().body(shipment.id())).contains(shipment.body());
        assertThat(Outgoing.of(shipment, NOW))
                .returns(shipment.body(), Outgoing::body)
                .extracting(call -> call.headers().get("x-signature"))
                .isEqualTo(Signatures.point(
                        shipment.secrets(),
                        intent.toString(),
                        shipment.eventId().toString(),
                        NOW.getEpochSecond()));
    }

    private Endpoint added(boolean ordered) {
        return added(ordered, EndpointFormat.STANDARD);
    }

    private Endpoint added(boolean ordered, EndpointFormat format) {
        var endpoint = Endpoint.of(
                Ids.next(),
                StreamOwner.OPERATOR,
                new EndpointDraft(
                        "https://shop.example/",
                        Set.of("ping"),
                        "Shop",
                        format,
                        SignatureScheme.HMAC,
                        7,
                        ordered,
                        true),
                NOW);
        inTransaction(tx -> {
            register(tx).add(endpoint);
            return true;
        });
        return endpoint;
    }

    private void deliveries(Endpoint endpoint, int count) {
        deliveries(
                endpoint,
                IntStream.range(0, count)
                        .mapToObj(i -> DomainEvent.of("ping", Ids.next(), NOW, "{}"))
                        .toList());
    }

    private void deliveries(Endpoint endpoint, List<DomainEvent> events) {
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

    private String secret(Endpoint endpoint, Instant now, Instant formerEnd) {
        var secret = SignatureScheme.HMAC.generate();
        inTransaction(tx -> {
            register(tx).addSecret(endpoint.id(), secret, now, formerEnd);
            return true;
        });
        return secret.reveal();
    }

    private List<String> secrets(Endpoint endpoint, Instant now) {
        return register(database).secrets(List.of(endpoint.id()), now).get(endpoint.id()).stream()
                .map(EndpointSecret::reveal)
                .toList();
    }

    private Optional<Shipment> claimed(Endpoint endpoint, Instant now) {
        return claimed(List.of(new Allowance(endpoint, 1)), now).stream().findFirst();
    }

    private List<Shipment> claimed(List<Allowance> allowances, Instant now) {
        return inTransaction(tx -> queue(tx).claim(allowances, now, LEASE_END));
    }

    private void settled(Shipment shipment, AttemptResult result, DeliverySignal signal, Optional<Instant> next) {
        inTransaction(tx -> queue(tx).settle(List.of(verdict(shipment, result, signal, next)), NOW));
    }

    private static Verdict verdict(
            Shipment shipment, AttemptResult result, DeliverySignal signal, Optional<Instant> next) {
        var reply = new Reply(
                result, NOW, Duration.ofMillis(3), Optional.of(200), List.of("server: test"), "ok", Optional.empty());
        return new Verdict(new EndedCall(Lane.FIRST, shipment, Outgoing.of(shipment, NOW), reply), signal, next);
    }

    private static int sequence(String body) {
        return Integer.parseInt(body.replaceAll(".*\"sequence\":([0-9]+).*", "$1"));
    }

    private JdbcEndpointRegister register(DataSource source) {
        return new JdbcEndpointRegister(new Sql(source), seal);
    }

    private JdbcDeliveryQueue queue(DataSource source) {
        return new JdbcDeliveryQueue(new Sql(source), register(source), node);
    }

    private static JdbcDeliveryUpkeep upkeep(DataSource source) {
        return new JdbcDeliveryUpkeep(new Sql(source));
    }

    private JdbcDeliveryLog log() {
        return new JdbcDeliveryLog(new Sql(database));
    }

    private static EventStreams streams(DataSource source) {
        return Streams.in(source);
    }

    private <T> T inTransaction(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }
}
