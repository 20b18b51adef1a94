package org.tapgate.architecture.planted.openstore.card.store;

/** Breaks the rule on purpose. */
public class OpenStore {}
