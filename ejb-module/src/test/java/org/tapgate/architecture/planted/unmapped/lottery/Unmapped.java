package org.tapgate.architecture.planted.unmapped.lottery;

/** Breaks the rule on purpose. */
class Unmapped {}
