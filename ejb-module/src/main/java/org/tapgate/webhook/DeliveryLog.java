package org.tapgate.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: deliveries for people to look at, and to put on their way again. */
public interface DeliveryLog {

    /** A page, the newest first; of that owner or of all. */
    Page<Delivery> page(Optional<StreamOwner> owner, DeliveryFilter filter, PageRequest page);

    /** One of them. */
    Optional<Delivery> find(UUID id);

    /** Its attempts, the first one first. */
    List<Attempt> attempts(UUID id);

    /** What it sends; empty when its event is forgotten. */
    Optional<String> body(UUID id);

    /**
     * Puts a delivery on its way again, at once.
     *
     * @param signal {@code RECOVER} or {@code REPLAY}
     * @return false when it is in no state for that
     */
    boolean again(UUID id, DeliverySignal signal, Instant now);

    /** How many deliveries of an endpoint, made in that span, the signal would put on their way. */
    long count(UUID endpoint, DeliverySignal signal, Instant from, Instant to);

    /** Puts them on their way, at once; how many. */
    long again(UUID endpoint, DeliverySignal signal, Instant from, Instant to, Instant now);
}
