package org.tapgate.settlement;

/**
 * What a terminal counted for a batch.
 *
 * @param terminal serial number
 * @param reported by the terminal
 * @param ours of the lines whose orders were made at that terminal
 */
public record TerminalTotal(String terminal, HostTotal reported, HostTotal ours) {}
