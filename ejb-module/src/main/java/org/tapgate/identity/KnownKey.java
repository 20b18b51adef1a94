package org.tapgate.identity;

import java.time.Instant;
import java.util.Optional;

/** An API key that was not taken back, with the application whose key it is. */
public record KnownKey(StoredKey key, ClientApplication application) {

    /** The application, when the presented key is this one and good now. */
    public Optional<ClientApplication> owner(ApiKey presented, Instant now) {
        return key.accepts(presented, now) ? Optional.of(application) : Optional.empty();
    }
}
