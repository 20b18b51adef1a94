package org.tapgate.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** Instants as RFC 7519 writes them: a JSON number of seconds since 1970, with or without a fraction. */
final class NumericDate {

    /** The end of the year 9999; whatever is beyond, either way, is no date of a token. */
    private static final double LATEST = 253_402_300_799.0;

    private NumericDate() {}

    /** Reads one, to the millisecond; empty for a text, a missing claim, or a number out of all proportion. */
    static Optional<Instant> read(JsonNode node) {
        if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= LATEST)) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochMilli(Math.round(node.doubleValue() * 1000)));
    }
}
