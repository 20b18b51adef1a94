package org.tapgate.pos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/**
 * The lists by which a terminal decides alone.
 *
 * @param ranges {@code GET /pos/fallback_bin_ranges}
 * @param whitelist {@code GET /pos/whitelisted_pans}
 */
public record OfflineLists(JsonNode ranges, JsonNode whitelist) {

    private static final int LONGEST = 19;

    /** How a card may be let in without asking. */
    public enum Leave {
        /** It is on the whitelist. */
        WHITELIST,
        /** It is in a range. */
        BIN_RANGE,
        /** It may not. */
        NONE
    }

    /** What the lists say about a card. */
    public Leave leaveFor(String pan, OfflineKey key) {
        var hash = key.hash(pan);
        if (StreamSupport.stream(whitelist.path("hashes").spliterator(), false)
                .anyMatch(listed -> hash.equals(listed.asText()))) {
            return Leave.WHITELIST;
        }
        return StreamSupport.stream(ranges.path("ranges").spliterator(), false).anyMatch(range -> contains(range, pan))
                ? Leave.BIN_RANGE
                : Leave.NONE;
    }

    /** Ends that are shorter than the number go on with zeros below, and with nines above. */
    private static boolean contains(JsonNode range, String pan) {
        var number = padded(pan, '0');
        return padded(range.path("low").asText(), '0').compareTo(number) <= 0
                && padded(range.path("high").asText(), '9').compareTo(number) >= 0;
    }

    private static String padded(String digits, char with) {
        return digits + String.valueOf(with).repeat(LONGEST - digits.length());
    }
}
