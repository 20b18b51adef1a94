package org.tapgate.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapgate.event.StreamEvent;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;

class EndpointTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final StreamOwner OWNER = new StreamOwner(Ids.next());

    @ParameterizedTest
    @ValueSource(
            strings = {"https://shop.example/hooks?x=1", "http://127.0.0.1:8081/", "http://localhost/h", "http://[::1]/"
            })
    void these_addresses_have_the_right_form(String url) {
        assertThat(Drafts.at(url).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://shop.example/",
                "http://127.0.0.1.example/",
                "ftp://shop.example/",
                "https://user:secret@shop.example/",
                "https://shop.example/#x",
                "https:///nobody",
                "shop.example",
                "https://shop.example/ space",
                "file:///etc/passwd"
            })
    void these_do_not(String url) {
        assertThat(Drafts.at(url).faults()).extracting(Fault::field).containsExactly("url");
    }

    @Test
    void a_type_that_is_not_in_the_catalogue_is_a_fault() {
        assertThat(Drafts.of(EndpointFormat.STANDARD, "entry.completed", "entry.done")
                        .faults())
                .extracting(Fault::code)
                .containsExactly("unknown_type");
    }

    @Test
    void it_wants_the_types_it_names_or_all_and_never_those_of_others() {
        var some = endpoint(Drafts.of(EndpointFormat.STANDARD, "entry.completed"));
        var all = endpoint(Drafts.plain());
        assertThat(some.wants(event(OWNER, "entry.completed", "{}"))).isTrue();
        assertThat(some.wants(event(OWNER, "entry.rejected", "{}"))).isFalse();
        assertThat(all.wants(event(OWNER, "entry.rejected", "{}"))).isTrue();
        assertThat(all.wants(event(StreamOwner.OPERATOR, "entry.rejected", "{}")))
                .isFalse();
    }

    @Test
    void a_ping_is_for_the_endpoint_that_it_names() {
        var one = endpoint(Drafts.of(EndpointFormat.STANDARD, "entry.completed"));
        var other = endpoint(Drafts.plain());
        var ping = event(OWNER, "ping", "{\"data\":{\"sequence\":1,\"id\":\"" + one.id() + "\"}}");
        assertThat(one.wants(ping)).isTrue();
        assertThat(other.wants(ping)).isFalse();
    }

    @Test
    void the_point_format_tells_how_intents_end_and_nothing_else() {
        var point = endpoint(Drafts.of(EndpointFormat.POINT));
        assertThat(point.wants(event(OWNER, "payment_intent.finished", "{}"))).isTrue();
        assertThat(point.wants(event(OWNER, "refund_intent.abandoned", "{}"))).isTrue();
        assertThat(point.wants(event(OWNER, "payment_intent.processing", "{}"))).isFalse();
        assertThat(point.wants(event(OWNER, "refund_intent.confirmation_required", "{}")))
                .as("that refund goes on")
                .isFalse();
        assertThat(point.wants(event(OWNER, "entry.completed", "{}"))).isFalse();
    }

    @Test
    void enabling_it_again_forgets_how_badly_it_did() {
        var off = endpoint(Drafts.plain()).replacedBy(Drafts.switchedOff(), NOW);
        assertThat(off.disabled()).contains(new Endpoint.Disabled(DisabledReason.SWITCHED_OFF, NOW));
        var on = off.replacedBy(Drafts.plain(), NOW);
        assertThat(on.disabled()).isEmpty();
        assertThat(on.health()).isEqualTo(Health.GOOD);
        assertThat(on.version()).isEqualTo(3);
    }

    @Test
    void a_bucket_holds_a_second_of_calls_and_fills_at_its_rate() {
        var full = new TokenBucket(0, null).filled(2, NOW);
        var empty = full.without(2);
        assertThat(full.whole()).isEqualTo(2);
        assertThat(empty.whole()).isZero();
        assertThat(empty.untilOne(2)).hasMillis(500);
        assertThat(empty.filled(2, NOW.plusMillis(500)).whole()).isEqualTo(1);
        assertThat(empty.filled(2, NOW.plusSeconds(60)).tokens()).isEqualTo(2);
    }

    @Test
    void its_rate_says_how_many_calls_are_free_and_when_the_next_one_is() {
        var limited = endpoint(Drafts.limited(2));
        assertThat(limited.freeCalls(NOW)).isEqualTo(2);
        var spent = limited.healthAfter(2, NOW, NOW.plusSeconds(60));
        assertThat(spent.bucket().untilOne(2)).hasMillis(500);
        assertThat(limited.healthAfter(0, NOW, NOW)).as("nothing was sent").isEqualTo(limited.health());

        var unlimited = endpoint(Drafts.plain());
        assertThat(unlimited.freeCalls(NOW)).isEqualTo(Integer.MAX_VALUE);
        assertThat(unlimited.untilFree(NOW)).isZero();
        assertThat(unlimited.healthAfter(4, NOW, NOW)).isEqualTo(Health.GOOD);
    }

    private static Endpoint endpoint(EndpointDraft draft) {
        return Endpoint.of(Ids.next(), OWNER, draft, NOW);
    }

    private static StreamEvent event(StreamOwner owner, String type, String body) {
        return new StreamEvent(Ids.next(), owner, 1, type, NOW, body);
    }
}
