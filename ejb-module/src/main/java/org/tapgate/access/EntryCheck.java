package org.tapgate.access;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.tapgate.card.Pan;

/**
 * A terminal asks whether the card that is held to it may pass.
 *
 * @param terminal its serial number
 * @param pan the card's number, in memory only
 * @param expiry until the end of which month the card is valid
 * @param readMethod how the card was read
 * @param terminalTime what the terminal's clock shows; kept, never believed; null when it does not say
 * @param key {@code Idempotency-Key}, under which the terminal may ask the same again
 */
public record EntryCheck(
        String terminal,
        Pan pan,
        YearMonth expiry,
        ReadMethod readMethod,
        Instant terminalTime,
        Optional<String> key) {}
