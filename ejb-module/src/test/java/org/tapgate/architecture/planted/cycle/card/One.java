package org.tapgate.architecture.planted.cycle.card;

/** Breaks the rule on purpose. */
public class One {

    public org.tapgate.architecture.planted.cycle.access.Other other;
}
