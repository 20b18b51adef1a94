package org.tapgate.location;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the locations that were not taken out. What lies outside the scope does not exist. */
public interface LocationRegister {

    /** A page of those that fit the filter. */
    Page<Location> page(LocationFilter filter, DataScope scope, PageRequest page);

    /** One location. */
    Optional<Location> find(UUID id, DataScope scope);

    /** One location, locked until the end of the transaction. */
    Optional<Location> lock(UUID id, DataScope scope);

    /** Adds a new one. */
    Location add(UUID id, LocationDetails details, Instant now);

    /** Changes a locked one. */
    Location replace(UUID id, LocationDetails details, Instant now);

    /** Takes a locked one out, softly. */
    void remove(UUID id, Instant now);
}
