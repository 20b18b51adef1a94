package org.tapgate.order;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;

/**
 * A message to an acquirer's host, by what the host knows it: sent again it has the same trace number and time.
 *
 * @param reference ours; a reversal has that of what it undoes
 * @param kind what it tells
 * @param traceNumber 1 to 999,999
 * @param transmittedAt when it was sent first, in whole seconds
 * @param amount how much
 * @param attempts how often it was sent, this time included
 * @param answer what the host said; empty as long as it has said nothing
 */
public record SentMessage(
        UUID reference,
        MessageKind kind,
        int traceNumber,
        Instant transmittedAt,
        Money amount,
        int attempts,
        Optional<HostSaid> answer) {

    /** Whether it was sent before. */
    public boolean isRepetition() {
        return attempts > 1;
    }
}
