package org.tapgate.audit;

import java.util.Objects;
import java.util.UUID;

/**
 * Who did something.
 *
 * @param kind what sort of actor
 * @param id the id of the user or application; null for the system itself
 * @param name the name at the time: e-mail address of a user, name of an application
 */
public record Actor(Kind kind, UUID id, String name) {

    /** What can act. */
    public enum Kind {
        /** A person in the panel. */
        USER,
        /** A client application through an API. */
        APPLICATION,
        /** Tapgate itself: start-up, timers. */
        SYSTEM
    }

    /** Tapgate itself. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "system");

    /** Everyone but the system has an id. */
    public Actor {
        Objects.requireNonNull(name, "name");
        if ((id == null) != (kind == Kind.SYSTEM)) {
            throw new IllegalArgumentException("The system has no id, everyone else has one");
        }
    }
}
