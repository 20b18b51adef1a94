package org.tapgate.report.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.report.TrafficCounters;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.TrafficLine;
import org.tapgate.report.TrafficSummary;

/** The door to the figures about entries. */
@Stateless
public class Traffic {

    @Inject
    private TrafficCounters counters;

    @Inject
    private CurrentCaller current;

    /** The figures that the caller may see, hour by hour, the earliest first; they lag behind by about a second. */
    @Requires(Permission.TRAFFIC_VIEW)
    public Page<TrafficLine> find(TrafficFilter filter, PageRequest page) {
        return counters.find(filter, current.get().scopeFor(Permission.TRAFFIC_VIEW), page);
    }

    /** The figures that the caller may see, at a glance. */
    @Requires(Permission.TRAFFIC_VIEW)
    public TrafficSummary summary(TrafficFilter filter) {
        return counters.summary(filter, current.get().scopeFor(Permission.TRAFFIC_VIEW));
    }
}
