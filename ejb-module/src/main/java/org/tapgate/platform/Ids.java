package org.tapgate.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;

/** Identifiers of everything that Tapgate stores: UUID version 7 (RFC 9562), rising with their creation. */
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private static final int TEXT_LENGTH = 36;

    private Ids() {}

    /** A new identifier; unique without asking anyone, and later than those made before on this node. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** Reads an identifier in its canonical form of 36 characters; empty for anything else, null included. */
    public static Optional<UUID> parse(String text) {
        if (text == null || text.length() != TEXT_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
