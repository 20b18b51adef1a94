package org.tapgate.card;

/**
 * What bringing in ranges from a file did.
 *
 * @param created ranges that were not there
 * @param replaced ranges that were there with other contents
 */
public record MergeCount(int created, int replaced) {}
