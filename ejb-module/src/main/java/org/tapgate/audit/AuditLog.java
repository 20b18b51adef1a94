package org.tapgate.audit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: where events are kept, in the running transaction. What is written stays: nothing here changes or removes. */
public interface AuditLog {

    /** Adds an event. */
    void add(AuditEvent event);

    /** A page of what the filter lets through, the newest first. */
    Page<AuditEvent> page(AuditFilter filter, PageRequest page);

    /**
     * One event.
     *
     * @param actors empty for whoever did it, else those of whom one must have done it
     */
    Optional<AuditEvent> find(UUID id, Optional<Set<UUID>> actors);
}
