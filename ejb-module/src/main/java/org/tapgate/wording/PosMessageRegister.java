package org.tapgate.wording;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the messages that were not deleted, in the running transaction. */
public interface PosMessageRegister {

    /** One page of those that fit the filter. */
    Page<SavedPosMessage> page(PosMessageFilter filter, PageRequest page);

    /** The message of that identifier. */
    Optional<SavedPosMessage> find(UUID id);

    /** Adds a message; false when there is one for this code, language and client. */
    boolean add(SavedPosMessage added, Instant now);

    /** Whether another message than this one has that code, language and client. */
    boolean isTaken(UUID id, PosMessage message);

    /** Puts the new state in place of the version before it; false when that is not the stored one any more. */
    boolean replace(SavedPosMessage next, Instant now);

    /** Deletes a message; false when that version is not the stored one any more. */
    boolean delete(UUID id, long version, Instant now);
}
