package org.tapgate.event;

import java.util.Optional;
import java.util.UUID;

/**
 * Whose sequence it is: a client's, or the operator's own for what belongs to no client.
 *
 * @param id the client's id; the nil id (RFC 9562, section 5.9) for the operator
 */
public record StreamOwner(UUID id) {

    /** The operator of this installation. */
    public static final StreamOwner OPERATOR = new StreamOwner(new UUID(0, 0));

    /** The client's, or the operator's when there is no client. */
    public static StreamOwner of(Optional<UUID> client) {
        return client.map(StreamOwner::new).orElse(OPERATOR);
    }

    /** The client; empty for the operator. */
    public Optional<UUID> client() {
        return equals(OPERATOR) ? Optional.empty() : Optional.of(id);
    }
}
