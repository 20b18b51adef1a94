package org.tapgate.access;

import java.util.Optional;

/** Port: which place a terminal guards, from memory. */
@FunctionalInterface
public interface AccessPoints {

    /** The terminal's location; empty when it belongs to none that is enabled. */
    Optional<Place> placeOf(String terminal);
}
