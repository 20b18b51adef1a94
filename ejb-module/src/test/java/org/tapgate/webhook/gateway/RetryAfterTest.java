package org.tapgate.webhook.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant SENT_AT = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void it_is_a_number_of_seconds() {
        assertThat(RetryAfter.of("120", SENT_AT)).contains(Duration.ofMinutes(2));
    }

    @Test
    void or_a_date_of_http() {
        assertThat(RetryAfter.of("Sat, 21 Nov 2026 10:30:00 GMT", SENT_AT)).contains(Duration.ofMinutes(30));
        assertThat(RetryAfter.date("Sat, 21 Nov 2026 10:00:00 GMT")).contains(SENT_AT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "1.5", "soon", "99999999999", "Sat, 21 Nov 2026 09:59:59 GMT", "2026-11-21T11:00:00Z"})
    void anything_else_asks_for_nothing(String value) {
        assertThat(RetryAfter.of(value, SENT_AT)).isEmpty();
    }
}
