package org.tapgate.location;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.identity.DataScope;

/**
 * A place where cardholders are let in.
 *
 * @param id identifier
 * @param details what it is
 * @param version rises with every change, from 1
 * @param createdAt when it was added
 * @param changedAt when it was last changed
 */
public record Location(UUID id, LocationDetails details, long version, Instant createdAt, Instant changedAt) {

    /** Whether a caller with this scope sees it. */
    public boolean isIn(DataScope scope) {
        return switch (scope.kind()) {
            case ALL -> true;
            case LOC -> scope.members().contains(id.toString());
            case CLI ->
                details.clientId() != null
                        && scope.members().contains(details.clientId().toString());
            case ICA, DEV -> false;
        };
    }
}
