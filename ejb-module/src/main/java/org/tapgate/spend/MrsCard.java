package org.tapgate.spend;

import java.util.List;
import java.util.stream.Stream;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.Pan;

/**
 * How a card is named to the MRS.
 *
 * @param fingerprints under the newest key first; under others while keys are rotated
 * @param digits first six and last four
 */
public record MrsCard(List<CardFingerprint> fingerprints, MaskedPan digits) {

    /** Copies the list. */
    public MrsCard {
        fingerprints = List.copyOf(fingerprints);
    }

    /** The card of that number. */
    public static MrsCard of(FingerprintKeys keys, Pan pan) {
        var fingerprints = Stream.concat(Stream.of(keys.of(pan)), keys.others(pan).stream());
        return new MrsCard(fingerprints.toList(), pan.masked());
    }
}
