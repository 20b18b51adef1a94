package org.tapgate.offline;

import org.tapgate.card.MaskedPan;
import org.tapgate.card.Pan;

/** A card as a terminal reports it. */
public sealed interface ReportedCard {

    /**
     * By its number.
     *
     * @param pan in memory only
     */
    record Plain(Pan pan) implements ReportedCard {}

    /**
     * By the hash of its number under the terminal's own key, as the whitelist has it.
     *
     * @param keyId which key the terminal has
     * @param hash 64 lower-case hex digits
     * @param digits what it kept of the number
     */
    record Hash(String keyId, String hash, MaskedPan digits) implements ReportedCard {}
}
