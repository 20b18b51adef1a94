package org.tapgate.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: deliveries on their way, in the running transaction. Whoever claims or holds has locked the endpoint before. */
public interface DeliveryQueue {

    /** Adds deliveries. */
    void add(List<NewDelivery> deliveries, Instant now);

    /** The endpoint of a delivery. */
    Optional<UUID> endpointOf(UUID delivery);

    /** Takes the next due delivery of an endpoint that has not too many under way. */
    Optional<Shipment> claim(Endpoint endpoint, Instant now, Instant leaseEnd);

    /**
     * Writes how a call ended: to the log always, to the delivery while it is still claimed by this shipment.
     *
     * @return whether it was
     */
    boolean settle(
            Shipment shipment, Outgoing call, Reply reply, DeliverySignal signal, Optional<Instant> next, Instant now);

    /** How the calls of an endpoint went since then. */
    RecentCalls recent(UUID endpoint, Instant since);

    /** Holds everything that waits for an endpoint. */
    void hold(UUID endpoint);

    /** Releases some of what is held for an endpoint, which is tried when its time comes; how many. */
    int release(UUID endpoint, int most);

    /** Releases the one that is next for an endpoint, if it is due. */
    void releaseNext(Endpoint endpoint, Instant now);

    /** What is held for an endpoint does not wait for the time of its next attempt. */
    void hasten(UUID endpoint, Instant now);
}
