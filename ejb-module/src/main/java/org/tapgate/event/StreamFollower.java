package org.tapgate.event;

import java.util.List;

/** A feature that has to do something about every event; it tells by being a CDI bean of this type. */
@FunctionalInterface
public interface StreamFollower {

    /**
     * These events have just got their places, in the running transaction: what is written now is committed together with
     * them.
     */
    void appended(List<StreamEvent> events);
}
