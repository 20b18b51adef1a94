package org.tapgate.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Port: deliveries on their way, in the running transaction. Whoever claims or holds has locked the endpoint before. */
public interface DeliveryQueue {

    /** Adds deliveries. */
    void add(List<NewDelivery> deliveries, Instant now);

    /** The endpoint of a delivery. */
    Optional<UUID> endpointOf(UUID delivery);

    /**
     * Takes the next due deliveries of endpoints, each in its order: nothing of one while another node has some of it under
     * way, and of one that wants order nothing while anything is.
     */
    List<Shipment> claim(List<Allowance> allowances, Instant now, Instant leaseEnd);

    /** Puts back what was taken and not called, as far as it is still claimed. */
    void putBack(List<Shipment> unsent);

    /**
     * Writes how calls ended: to the log always, to a delivery while it is still claimed by its shipment.
     *
     * @return the deliveries that were
     */
    Set<UUID> settle(List<Verdict> verdicts, Instant now);

    /** How the calls of endpoints went since then, of those that had any. */
    Map<UUID, RecentCalls> recent(Collection<UUID> endpoints, Instant since);

    /** Holds everything that waits for an endpoint. */
    void hold(UUID endpoint);

    /** Releases some of what is held for an endpoint, which is tried when its time comes; how many. */
    int release(UUID endpoint, int most);

    /** Releases the one that is next for an endpoint, if it is due. */
    void releaseNext(Endpoint endpoint, Instant now);

    /** What is held for an endpoint does not wait for the time of its next attempt. */
    void hasten(UUID endpoint, Instant now);
}
