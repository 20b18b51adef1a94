package org.tapgate.admin.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.list.Address;
import org.tapgate.identity.Permission;
import org.tapgate.report.HourFigures;
import org.tapgate.report.TrafficFilter;
import org.tapgate.report.TrafficKey;
import org.tapgate.report.TrafficSummary;
import org.tapgate.report.boundary.Traffic;

/** The last twenty-four hours, the one that runs included. */
@Named
@RequestScoped
public class ShowTraffic {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final int HOURS = 24;

    private static final Address ENTRIES = new Address("/admin/access/entries", Map.of());

    @Inject
    private Traffic traffic;

    @Inject
    private SignedIn signedIn;

    @Inject
    private InstantSource clock;

    private Instant from;

    private TrafficSummary summary;

    @PostConstruct
    void look() {
        from = TrafficKey.hourOf(clock.instant()).minus(HOUR.multipliedBy(HOURS - 1L));
        var last = new TrafficFilter(Optional.of(from), Optional.empty(), Optional.empty(), Optional.empty());
        summary = allowed() ? traffic.summary(last) : new TrafficSummary(List.of(), List.of(), List.of());
    }

    /** Whether the user may see figures at all. */
    public boolean allowed() {
        return signedIn.may(Permission.TRAFFIC_VIEW);
    }

    /** The figures. */
    public TrafficSummary summary() {
        return summary;
    }

    /** All completed entries. */
    public long completed() {
        return summary.hours().stream()
                .mapToLong(hour -> hour.free() + hour.paid())
                .sum();
    }

    /** All refused entries. */
    public long refused() {
        return summary.hours().stream().mapToLong(HourFigures::refused).sum();
    }

    /** The longest bar, for its scale; at least one. */
    public long most() {
        return summary.hours().stream()
                .mapToLong(hour -> hour.free() + hour.paid() + hour.refused())
                .max()
                .orElse(1);
    }

    /** The entries behind a figure. */
    public Address entries(String filter, Object value) {
        return ENTRIES.with("from", from).with(filter, value);
    }

    /** The entries of one hour. */
    public Address entriesOf(Instant hour) {
        return ENTRIES.with("from", hour).with("to", hour.plus(HOUR));
    }
}
