package org.tapgate.access;

import java.util.Optional;
import java.util.UUID;

/** Port: which place a terminal guards, from memory. */
@FunctionalInterface
public interface AccessPoints {

    /** The terminal's location; empty when it belongs to none that is enabled. */
    Optional<Place> placeOf(String terminal);

    /** The location as a place; empty when it is not enabled, or when only terminals are known here. */
    default Optional<Place> placeAt(UUID locationId) {
        return Optional.empty();
    }
}
