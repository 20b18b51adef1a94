package org.tapgate.terminal;

import java.time.Instant;
import java.util.UUID;
import org.tapgate.identity.DataScope;

/**
 * A payment terminal.
 *
 * @param id identifier; people and APIs use the serial number
 * @param serialNumber what is printed on it
 * @param details where it stands and whose it is
 * @param status whether it is paired
 * @param pairedAt since when; null while it is not
 * @param version rises with every change, from 1
 * @param createdAt when it was added
 * @param changedAt when it was last changed
 */
public record Terminal(
        UUID id,
        SerialNumber serialNumber,
        TerminalDetails details,
        TerminalStatus status,
        Instant pairedAt,
        long version,
        Instant createdAt,
        Instant changedAt) {

    /** Whether a caller with this scope sees it. */
    public boolean isIn(DataScope scope) {
        return switch (scope.kind()) {
            case ALL -> true;
            case LOC -> scope.members().contains(details.locationId().toString());
            case CLI ->
                details.clientId() != null
                        && scope.members().contains(details.clientId().toString());
            case DEV -> scope.members().contains(serialNumber.value());
            case ICA -> false;
        };
    }
}
