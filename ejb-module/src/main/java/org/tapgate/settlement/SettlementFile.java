package org.tapgate.settlement;

import java.time.Instant;
import java.util.UUID;

/**
 * A file in which the acquirer says what it settled, and how that compares with our batches.
 *
 * @param id identifier
 * @param digest SHA-256 of its bytes in hexadecimal
 * @param lines how many it has
 * @param matches what came of them
 * @param received by whom it was brought in, and when
 */
public record SettlementFile(UUID id, String digest, int lines, Matches matches, Received received) {

    /**
     * How many lines came to what.
     *
     * @param matched say the same here and there
     * @param mismatched say something else here
     * @param missingHere are in no batch of ours
     * @param missingThere are in a batch that the file is about, and not in the file
     */
    public record Matches(int matched, int mismatched, int missingHere, int missingThere) {

        /** Before anything was compared. */
        public static final Matches NONE = new Matches(0, 0, 0, 0);
    }

    /** By whom and when. */
    public record Received(String by, Instant at) {}
}
