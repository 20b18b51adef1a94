package org.tapgate.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the batches, in the running transaction. */
public interface BatchRegister {

    /** A page of those inside the scope, the newest or the oldest first. */
    Page<Batch> page(BatchFilter filter, DataScope scope, PageRequest page);

    /** One of them. */
    Optional<Batch> find(UUID id);

    /** The same, and nobody else changes it or its lines until the commit. */
    Optional<Batch> lock(UUID id);

    /** The same, if its step is still the caller's. */
    default Optional<Batch> lockAsTaken(Batch taken) {
        return lock(taken.id()).filter(batch -> batch.step() == taken.step());
    }

    /** The open one of that key, locked. */
    Optional<Batch> lockOpen(BatchKey key);

    /** Whether there is or was one of that key. */
    boolean exists(BatchKey key);

    /** Lets nobody else open a batch of that client until the commit. */
    void holdNumbers(UUID client);

    /** Opens one with the next number of its client. */
    Batch open(BatchKey key, Instant now, Instant closesAt);

    /** Writes where it stands; its totals are changed by its lines only. */
    void save(Batch batch);

    /** Writes what happened to it. */
    void note(BatchChange change);

    /** What happened to it, the first first. */
    List<BatchChange> history(UUID id);

    /**
     * Takes the next step of a batch, if it is due, before it is due again at the end of the lease.
     *
     * @return empty when nothing is due, or somebody else has taken it
     */
    Optional<Batch> claim(UUID id, Instant now, Instant leaseEnd);

    /** Batches with a step that is due, the longest waiting first. */
    List<UUID> due(Instant now, int most);

    /** Open batches whose time is over, the longest over first. */
    List<UUID> toClose(Instant now, int most);

    /** How many stand where, those that are final not counted. */
    Map<BatchState, Long> unfinished();

    /** Since when the longest waiting step is due; empty when none is. */
    Optional<Instant> oldestDue(Instant now);
}
