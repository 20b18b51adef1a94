package org.tapgate.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Port: the sessions of the panel. */
public interface SessionRegister {

    /** Adds one that begins, and forgets those of the same user that began before a time. */
    void add(Session session, Instant forgetBefore);

    /** One session. */
    Optional<Session> find(UUID id);

    /** The sessions of a user that began since, the latest first. */
    List<Session> of(UUID user, Instant since);

    /** Notes that something was done, if nothing was noted since that earlier time. */
    void active(UUID id, Instant at, Instant notedBefore);

    /** Ends a session that nobody ended yet. */
    void end(UUID id, Instant at);

    /** Ends all sessions of a user, but for one if it is named. */
    void endAll(UUID user, Optional<UUID> but, Instant at);
}
