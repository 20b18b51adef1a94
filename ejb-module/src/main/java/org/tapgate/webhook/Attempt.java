package org.tapgate.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A call of an endpoint as people see it.
 *
 * @param id identifier
 * @param number from 1, of its delivery
 * @param startedAt when it began
 * @param millis how long it lasted
 * @param result how it ended
 * @param status HTTP status; null without an answer
 * @param requestHeaders as sent, one a line; signatures are no secrets
 * @param responseHeaders as received, one a line; null without an answer
 * @param responseBody how the body begins; null without an answer
 * @param nextAt when the next attempt was planned; null for none
 */
public record Attempt(
        UUID id,
        int number,
        Instant startedAt,
        int millis,
        AttemptResult result,
        Integer status,
        String requestHeaders,
        String responseHeaders,
        String responseBody,
        Instant nextAt) {}
