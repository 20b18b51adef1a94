package org.tapgate.architecture.planted.leftonly.access;

/** Breaks the rule on purpose. */
public class Right {}
