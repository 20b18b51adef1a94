package org.tapgate.architecture.planted.cycle.access;

/** Breaks the rule on purpose. */
public class Other {

    public org.tapgate.architecture.planted.cycle.card.One one;
}
