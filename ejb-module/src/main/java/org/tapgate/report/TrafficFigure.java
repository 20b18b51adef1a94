package org.tapgate.report;

/**
 * How many entries something had.
 *
 * @param of what is counted
 * @param entries how many
 */
public record TrafficFigure<T>(T of, long entries) {}
