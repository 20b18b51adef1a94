package org.tapgate.terminal.store;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.ee.Keyset;

/** A scope as a condition on rows: the same cut as {@link org.tapgate.terminal.Terminal#isIn}. */
final class Reach {

    private Reach() {}

    static Keyset within(DataScope scope, Keyset rows) {
        if (scope.isNothing()) {
            return rows.nothing();
        }
        return switch (scope.kind()) {
            case ALL -> rows;
            case LOC -> {
                var locations = scope.members().stream().map(UUID::fromString).toList();
                yield rows.where("r.locationId in :locations", "locations", Optional.of(locations));
            }
            case CLI -> {
                var client = scope.members().stream().map(UUID::fromString).findFirst();
                yield rows.where("r.clientId = :client", "client", client);
            }
            case DEV -> {
                var serialNumber = scope.members().stream().findFirst();
                yield rows.where("r.serialNumber = :device", "device", serialNumber);
            }
            case ICA -> rows.nothing();
        };
    }
}
