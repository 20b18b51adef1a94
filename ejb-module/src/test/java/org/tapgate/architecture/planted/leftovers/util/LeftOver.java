package org.tapgate.architecture.planted.leftovers.util;

/** Breaks the rule on purpose. */
class LeftOver {}
