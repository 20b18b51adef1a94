package org.tapgate.admin.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tapgate.admin.list.Period.Span;

class PeriodTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Test
    void today_is_the_day_of_the_users_zone() {
        assertThat(Period.TODAY.at(Instant.parse("2026-06-30T23:30:00Z"), ROME))
                .isEqualTo(span("2026-06-30T22:00:00Z", "2026-07-01T22:00:00Z"));
    }

    @Test
    void the_day_when_clocks_go_back_has_twenty_five_hours() {
        assertThat(Period.YESTERDAY.at(Instant.parse("2026-10-26T12:00:00Z"), ROME))
                .isEqualTo(span("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"));
    }

    @Test
    void what_is_happening_now_belongs_to_the_last_hours() {
        assertThat(Period.LAST_24_HOURS.at(Instant.parse("2026-06-30T12:00:00Z"), ROME))
                .isEqualTo(new Span(Instant.parse("2026-06-29T12:00:00Z"), null));
    }

    private static Span span(String from, String to) {
        return new Span(Instant.parse(from), Instant.parse(to));
    }
}
