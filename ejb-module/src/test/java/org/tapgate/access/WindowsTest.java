package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;

/** Windows and waits to the microsecond, the finest that the database keeps. */
class WindowsTest {

    private static final Instant START = Taps.NOW.minus(Duration.ofDays(30));

    private static final Duration COOLDOWN = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({"-1, 4", "0, 3", "1, 3"})
    void a_window_includes_the_instant_at_which_it_starts(long microsecondsAfterStart, int freeLeft) {
        var used = Taps.entry(Taps.LOUNGE, micros(START, microsecondsAfterStart), EntryMode.FREE);

        assertThat(freeLeft(used)).isEqualTo(freeLeft);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 3", "1, 4"})
    void a_window_includes_the_instant_at_which_it_ends(long microsecondsAfterNow, int freeLeft) {
        var used = Taps.entry(Taps.LOUNGE, micros(Taps.NOW, microsecondsAfterNow), EntryMode.FREE);

        assertThat(freeLeft(used)).isEqualTo(freeLeft);
    }

    @ParameterizedTest
    @CsvSource({"-1, 4", "0, 3"})
    void without_a_period_the_window_starts_when_the_ruleset_does(long microsecondsAfterStart, int freeLeft) {
        var used = Taps.entry(Taps.LOUNGE, micros(Terms.VALID_FROM, microsecondsAfterStart), EntryMode.FREE);
        var terms = Terms.gold().entryPeriodDays(null);

        assertThat(granted(Taps.decide(Taps.tap(), Taps.having(used), terms.as(Taps.GOLD)))
                        .freeLeft()
                        .orNull())
                .isEqualTo(freeLeft);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void a_ruleset_is_active_from_the_instant_it_starts(long microsecondsAfterStart, boolean active) {
        assertThat(isActive(micros(Taps.NOW, -microsecondsAfterStart), null)).isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void a_ruleset_is_no_longer_active_at_the_instant_it_ends(long microsecondsBeforeEnd, boolean active) {
        assertThat(isActive(Terms.VALID_FROM, micros(Taps.NOW, microsecondsBeforeEnd)))
                .isEqualTo(active);
    }

    @ParameterizedTest
    @CsvSource({"-1, ", "0, ", "1, 1", "1000000, 1", "1000001, 2", "300000000, 300"})
    void a_pending_entry_blocks_until_the_instant_of_its_expiry(long microsecondsLeft, Integer retryAfter) {
        var facts = new AccessFacts(false, micros(Taps.NOW, microsecondsLeft), null, CardUsage.NONE, null, null);

        assertThat(retryAfter(Taps.decide(Taps.tap(), facts, Terms.gold().as(Taps.GOLD))))
                .isEqualTo(retryAfter);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, ", "-1000000, 2"})
    void the_last_entry_here_has_to_be_older_than_the_cooldown(long microsecondsOlder, Integer retryAfter) {
        var last = micros(Taps.NOW.minus(COOLDOWN), -microsecondsOlder);
        var facts = new AccessFacts(false, null, last, CardUsage.NONE, null, null);
        var request = Taps.tapAt(Taps.lounge(COOLDOWN));

        assertThat(retryAfter(Taps.decide(request, facts, Terms.gold().as(Taps.GOLD))))
                .isEqualTo(retryAfter);
    }

    @Test
    void whoever_waits_as_long_as_told_passes() {
        for (long micros = 0; micros < 2_500_000; micros += 499_999) {
            var last = micros(Taps.NOW.minus(COOLDOWN), micros);
            var facts = new AccessFacts(false, null, last, CardUsage.NONE, null, null);
            var tap = Taps.tapAt(Taps.lounge(COOLDOWN));
            var wait = retryAfter(Taps.decide(tap, facts, Terms.gold().as(Taps.GOLD)));
            var later = new AccessRequest(tap.pan(), tap.card(), tap.place(), Taps.NOW.plusSeconds(wait));
            assertThat(Taps.decide(later, facts, Terms.gold().as(Taps.GOLD))).isInstanceOf(Granted.class);
        }
    }

    private static int freeLeft(CountedEntry used) {
        return granted(Taps.decide(Taps.tap(), Taps.having(used), Terms.gold().as(Taps.GOLD)))
                .freeLeft()
                .orNull();
    }

    private static boolean isActive(Instant from, Instant to) {
        var decision = Taps.decide(
                Taps.tap(), AccessFacts.NEW_CARD, Terms.gold().valid(from, to).as(Taps.GOLD));
        return decision instanceof Granted;
    }

    private static Integer retryAfter(AccessDecision decision) {
        return decision instanceof Denied denied ? denied.retryAfterSeconds() : null;
    }

    private static Granted granted(AccessDecision decision) {
        return (Granted) decision;
    }

    private static Instant micros(Instant instant, long more) {
        return instant.plus(more, ChronoUnit.MICROS);
    }
}
