package org.tapgate.report;

import java.util.UUID;

/**
 * One figure of a report.
 *
 * @param id breaks ties in the order of the list
 */
public record TrafficLine(UUID id, TrafficKey key, TrafficCounts counts) {}
