package org.tapgate.card;

/**
 * What a file of the whitelist did.
 *
 * @param cards different cards in the file
 * @param added how many of them were not on the list
 */
public record WhitelistImport(int cards, int added) {}
