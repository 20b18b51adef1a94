package org.tapgate.webhook.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.Endpoint;
import org.tapgate.webhook.Shipment;

/**
 * What comes back from hand, to be settled in one transaction.
 *
 * @param ended calls
 * @param unsent what was not called after all
 */
public record Returned(List<EndedCall> ended, List<Shipment> unsent) {

    /** Copies the lists. */
    public Returned {
        ended = List.copyOf(ended);
        unsent = List.copyOf(unsent);
    }

    /** Everything that was taken for it. */
    Stream<Shipment> shipments() {
        return Stream.concat(ended.stream().map(EndedCall::shipment), unsent.stream());
    }

    /** Whose it is. */
    Set<UUID> endpoints() {
        return shipments().map(Shipment::endpointId).collect(Collectors.toSet());
    }

    /** Those of these endpoints that somebody changed since something of it was taken. */
    Set<UUID> changed(Collection<Endpoint> now) {
        var versions = now.stream().collect(Collectors.toMap(Endpoint::id, Endpoint::version));
        return shipments()
                .filter(it -> versions.getOrDefault(it.endpointId(), it.endpointVersion()) != it.endpointVersion())
                .map(Shipment::endpointId)
                .collect(Collectors.toSet());
    }

    /** The same one by one, what was not called first. */
    List<Returned> oneByOne() {
        return Stream.concat(
                        unsent.isEmpty() ? Stream.empty() : Stream.of(new Returned(List.of(), unsent)),
                        ended.stream().map(call -> new Returned(List.of(call), List.of())))
                .toList();
    }
}
