package org.tapgate.card;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fingerprint keys of an installation: the newest, under which cards are written, and others, under which cards are
 * still known. A card that is known under another key is hashed again when it is seen (access-control.md section 1).
 *
 * <p>To rotate, every node first learns the new key as one of the others; then it becomes the newest.
 */
public final class FingerprintKeys {

    private final FingerprintKey newest;

    private final List<FingerprintKey> others;

    /** Keys of different ids. */
    public FingerprintKeys(FingerprintKey newest, List<FingerprintKey> others) {
        this.newest = newest;
        this.others = List.copyOf(others);
    }

    /** The fingerprint under which a card is written. */
    public CardFingerprint of(Pan pan) {
        return newest.of(pan);
    }

    /** The fingerprints under which a card may be known from before. */
    public List<CardFingerprint> others(Pan pan) {
        return others.stream().map(key -> key.of(pan)).toList();
    }

    /** Every fingerprint under which a card may be known. */
    public List<CardFingerprint> all(Pan pan) {
        return Stream.concat(Stream.of(of(pan)), others(pan).stream()).toList();
    }

    /** What makes two requests the same, for bodies that may hold card numbers: 64 hex digits under the newest key. */
    public String ofRequest(byte[] body) {
        return newest.of("request", body);
    }
}
