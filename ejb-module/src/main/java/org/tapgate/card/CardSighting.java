package org.tapgate.card;

import java.time.Instant;
import java.util.List;

/**
 * A card that was seen, with all that is kept of it.
 *
 * @param fingerprint by which it is recognised from now on
 * @param others fingerprints under other keys, by which it may have been recognised so far
 * @param digits what may be shown of its number
 * @param attributes what its account range tells today
 * @param at when
 */
public record CardSighting(
        CardFingerprint fingerprint,
        List<CardFingerprint> others,
        MaskedPan digits,
        CardAttributes attributes,
        Instant at) {

    /** Copies the list. */
    public CardSighting {
        others = List.copyOf(others);
    }

    /** The card of that number. */
    public static CardSighting of(FingerprintKeys keys, Pan pan, CardAttributes attributes, Instant at) {
        return new CardSighting(keys.of(pan), keys.others(pan), pan.masked(), attributes, at);
    }
}
