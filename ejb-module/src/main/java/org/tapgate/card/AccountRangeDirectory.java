package org.tapgate.card;

/** Port: all account ranges in memory, for the moment when a card is tapped. */
@FunctionalInterface
public interface AccountRangeDirectory {

    /** The ranges of the moment. */
    AccountRangeIndex index();

    /** Looks whether another node has changed anything; a timer calls it. */
    default void refresh() {}
}
