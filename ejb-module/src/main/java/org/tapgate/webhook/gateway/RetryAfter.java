package org.tapgate.webhook.gateway;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After}: seconds or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    /** How long to wait, by the clock of whoever sent it; empty for nonsense and for a date that is over. */
    static Optional<Duration> of(String value, Instant sentAt) {
        return value.matches("[0-9]{1,7}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : date(value).map(date -> Duration.between(sentAt, date)).filter(wait -> !wait.isNegative());
    }

    /** A date of HTTP in the form that is sent today (RFC 9110, section 5.6.7); empty for anything else. */
    static Optional<Instant> date(String value) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value)));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
