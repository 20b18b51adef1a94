package org.tapgate.access;

/** Port: all rulesets in memory, for the moment when a card is tapped. */
@FunctionalInterface
public interface RulesetDirectory {

    /** The rulesets of the moment. */
    RulesetIndex index();

    /** Looks whether another node has changed anything; a timer calls it. */
    default void refresh() {}
}
