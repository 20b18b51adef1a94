package org.tapgate.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tapgate.it.product.Site;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.webhook.Shop;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Guests;

/**
 * The application dies at exact points of an event's way from the business change to the receiver. It is stopped there by a
 * lock that it needs next, so the test is sure where it was.
 */
class WebhookKillIT {

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private static final String FIRST_ATTEMPTS = "tapgate.webhook-first";

    private static final String ENDPOINT = "select id from webhook_endpoint for no key update";

    private static final String NUMBERING = "pg_advisory_xact_lock";

    private static final String TAKING_THE_ENDPOINT = "for no key update";

    private static Parts parts;

    private static Shop shop;

    private static Sequence sequence;

    private static Site site;

    @BeforeAll
    static void open() throws IOException {
        parts = Parts.shared();
        shop = new Shop();
        sequence = Sequence.to(shop, parts.product());
        site = Site.open(parts.product());
    }

    @AfterAll
    static void close() throws IOException {
        sequence.end();
        shop.close();
    }

    @Test
    void after_the_message_was_sent_after_the_commit_and_before_it() throws Exception {
        var sent = Visit.admitted();
        var committed = Visit.admitted();
        var uncommitted = Visit.admitted();
        CompletableFuture<Answer> confirming;
        try (var endpoint = Hold.on(parts.database(), ENDPOINT);
                var queues = parts.doubles()) {
            sent.confirm();
            endpoint.awaitVictim(TAKING_THE_ENDPOINT);
            confirming = killAroundCommits(committed, uncommitted);
            endpoint.endVictims(TAKING_THE_ENDPOINT);
            assertThat(queues.messages(FIRST_ATTEMPTS)).isPositive();
        }
        parts.startApplication();

        assertThat(confirming).isCompletedExceptionally();
        assertArrives(sent, 1);
        assertArrives(committed, 1);
        assertThat(uncommitted.arrivals()).as("nothing has happened").isEmpty();
        uncommitted.confirm();
        assertArrives(uncommitted, 1);
    }

    @Test
    void before_the_acknowledgement() throws Exception {
        var visit = Visit.admitted();
        try (var queues = parts.doubles()) {
            try (var hold = Hold.on(parts.database(), ENDPOINT)) {
                visit.confirm();
                hold.awaitVictim(TAKING_THE_ENDPOINT);
                parts.line().mute();
            }
            Eventually.await("a recorded delivery", RECOVERY, visit::isDelivered);
            parts.killApplication();
            parts.line().mend();
            assertThat(queues.messages(FIRST_ATTEMPTS)).isPositive();
            parts.startApplication();
            Eventually.await("the end of the second message", RECOVERY, () -> queues.messages(FIRST_ATTEMPTS) == 0);
        }

        assertArrives(visit, 1);
    }

    @Test
    void after_the_receivers_200_and_before_it_is_recorded() throws Exception {
        var visit = Visit.admitted();
        var held = new CompletableFuture<Hold>();
        shop.beforeAnswer(message -> {
            if (visit.isIn(message)) {
                held.complete(holdEndpoint());
            }
        });
        visit.confirm();
        try (var hold = held.join()) {
            killAt(hold, TAKING_THE_ENDPOINT);
        }
        shop.beforeAnswer(message -> {});
        parts.startApplication();

        assertArrives(visit, 2);
    }

    private static CompletableFuture<Answer> killAroundCommits(Visit committed, Visit uncommitted) throws Exception {
        try (var numbering = Hold.on(parts.database(), "select " + NUMBERING + "(7070719)")) {
            committed.confirm();
            numbering.awaitVictim(NUMBERING);
            try (var commit = Hold.onCommits(parts.database(), "event")) {
                var confirming = CompletableFuture.supplyAsync(uncommitted::confirmInVain);
                killAt(commit, "COMMIT");
                numbering.endVictims(NUMBERING);
                return confirming;
            }
        }
    }

    private static Hold holdEndpoint() {
        try {
            return Hold.on(parts.database(), ENDPOINT);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void killAt(Hold hold, String words) throws SQLException {
        hold.awaitVictim(words);
        parts.killApplication();
        hold.endVictims(words);
    }

    /** A delivery that is recorded is never sent again, so the number is final. */
    private static void assertArrives(Visit visit, int times) throws IOException {
        sequence.assertArrived();
        Eventually.await("a recorded delivery", RECOVERY, visit::isDelivered);
        assertThat(visit.arrivals()).hasSize(times);
    }

    /** Somebody at the door, whose entry is the event. */
    private record Visit(String accessId, String entry) {

        static Visit admitted() throws IOException {
            var admitted = site.check(site.newCard());
            assertThat(admitted.status()).as(admitted.body()).isEqualTo(200);
            return new Visit(
                    admitted.text("/accessId"), site.entries().get(0).path("id").asText());
        }

        void confirm() throws IOException {
            var answer = site.terminal().confirm(accessId, Guests.NONE);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }

        Answer confirmInVain() {
            try {
                return site.terminal().confirm(accessId, Guests.NONE);
            } catch (IOException nobodyThere) {
                throw new IllegalStateException(nobodyThere);
            }
        }

        List<Shop.Message> arrivals() {
            return shop.messages().stream().filter(this::isIn).toList();
        }

        boolean isIn(Shop.Message message) {
            return message.body().contains(entry);
        }

        boolean isDelivered() throws IOException {
            var event = arrivals().get(0).id();
            return parts.product().backoffice().all("deliveries?state=DELIVERED").stream()
                    .anyMatch(delivery -> delivery.path("eventId").asText().equals(event));
        }
    }
}
