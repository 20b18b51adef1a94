package org.tapgate.location;

import java.util.Optional;
import java.util.UUID;

/** Port: all locations in memory, for the moment when a card is tapped. */
public interface LocationDirectory {

    /** The location; empty when there is none or it was taken out. */
    Optional<Location> find(UUID id);

    /** Looks whether another node has changed anything; a timer calls it. */
    void refresh();
}
