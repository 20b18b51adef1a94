package org.tapgate.offline;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.Pan;

/** A card as a terminal reports it. */
public sealed interface ReportedCard {

    /**
     * By its number.
     *
     * @param pan in memory only
     * @param expiry the last month in which it is valid; null when the terminal does not say
     */
    record Plain(Pan pan, YearMonth expiry) implements ReportedCard {}

    /** Whether it was past its last month (UTC) at that time, as far as the terminal says. */
    default boolean isPast(Instant at) {
        return this instanceof Plain number
                && number.expiry() != null
                && number.expiry().isBefore(YearMonth.from(at.atOffset(ZoneOffset.UTC)));
    }

    /**
     * By the hash of its number under the terminal's own key, as the whitelist has it.
     *
     * @param keyId which key the terminal has
     * @param hash 64 lower-case hex digits
     * @param digits what it kept of the number
     */
    record Hash(String keyId, String hash, MaskedPan digits) implements ReportedCard {}
}
