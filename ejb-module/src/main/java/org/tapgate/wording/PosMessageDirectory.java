package org.tapgate.wording;

/** Port: all messages in memory, for the moment when a terminal is answered. */
@FunctionalInterface
public interface PosMessageDirectory {

    /** The messages of the moment. */
    PosMessageIndex index();

    /** Looks whether another node has changed anything; a timer calls it. */
    default void refresh() {}
}
