package org.tapgate.report;

import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** The figures. */
public interface TrafficCounters {

    /** Adds to what was counted under this key so far, in the running transaction. */
    void add(TrafficKey key, TrafficCounts counts);

    /**
     * The figures within the scope, the earliest hour first. Figures are cut by location and by client; whoever is cut
     * along another line sees none.
     */
    Page<TrafficLine> find(TrafficFilter filter, DataScope scope, PageRequest page);

    /** The figures within the scope at a glance; cut in the same way. */
    TrafficSummary summary(TrafficFilter filter, DataScope scope);
}
