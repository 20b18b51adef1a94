package org.tapgate.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.event.StreamOwner;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the endpoints, in the running transaction. */
public interface EndpointRegister {

    /** A page, the newest first; of that owner or of all. */
    Page<Endpoint> page(Optional<StreamOwner> owner, PageRequest page);

    /** One that is not deleted. */
    Optional<Endpoint> find(UUID id);

    /** The same, and nobody else changes it or its deliveries' claims until the commit. */
    Optional<Endpoint> lock(UUID id);

    /** The same with many, in the order of the ids, so that nobody waits in a circle. */
    List<Endpoint> lock(Collection<UUID> ids);

    /**
     * The same for those who only take deliveries. The transaction does not wait for the disk when it commits: a claim that
     * is lost means nothing.
     */
    List<Endpoint> lockBriefly(Collection<UUID> ids);

    /** All that are not deleted of these owners. */
    List<Endpoint> of(Collection<StreamOwner> owners);

    /** Adds one. */
    void add(Endpoint endpoint);

    /** Writes what people change. */
    void save(Endpoint endpoint);

    /** Writes how it is doing. */
    void saveHealth(UUID id, Health health);

    /** Takes it out of use, and asks for a notice to be sent. */
    void disable(UUID id, Endpoint.Disabled disabled);

    /** Deletes it, with its secrets. */
    void remove(UUID id, Instant now);

    /** Gives it a new secret; former ones are good until that time. */
    void addSecret(UUID id, EndpointSecret secret, Instant now, Instant formerEnd);

    /** The secrets of these endpoints that are good at that time, the one in use first. */
    Map<UUID, List<EndpointSecret>> secrets(Collection<UUID> ids, Instant now);

    /** Disabled endpoints whose notice is due, which from here on is due again at the end of the lease. */
    List<Endpoint> takeNotices(Instant now, Instant leaseEnd);

    /** Its notice was sent. */
    void noticed(UUID id);
}
