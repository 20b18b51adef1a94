package org.tapgate.report;

import java.util.List;
import java.util.UUID;

/**
 * The figures of a stretch of time at a glance.
 *
 * @param hours by hour, the earliest first; hours without entries are left out
 * @param refusals rejected entries by code, the most frequent first
 * @param places completed entries by location, the busiest first, {@link #PLACES} at most
 */
public record TrafficSummary(
        List<HourFigures> hours, List<TrafficFigure<String>> refusals, List<TrafficFigure<UUID>> places) {

    /** So many locations are told of. */
    public static final int PLACES = 10;

    /** Copies the lists. */
    public TrafficSummary {
        hours = List.copyOf(hours);
        refusals = List.copyOf(refusals);
        places = List.copyOf(places);
    }
}
