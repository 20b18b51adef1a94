package org.tapgate.card;

/**
 * One account range of a file.
 *
 * @param number on which line it starts; the header is line 1
 * @param range as written there
 */
public record ImportLine(long number, AccountRange range) {}
