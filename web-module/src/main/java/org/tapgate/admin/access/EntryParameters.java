package org.tapgate.admin.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.EntryFilter.CardFilter;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.RejectCode;
import org.tapgate.admin.Countries;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.LocalTime;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Period;
import org.tapgate.platform.Ids;

/** What the list of entries can be asked for, between its address and the filter of the boundary. */
final class EntryParameters {

    static final String PATH = "/admin/access/entries";

    static final String PERIOD = "period";

    private static final int BIN = 6;

    private static final int LAST = 4;

    private static final int LONGEST_ICA = 11;

    private EntryParameters() {}

    /** The parameters, for times in this zone and these services. */
    static Parameters of(ZoneId zone, Collection<String> services) {
        return new Parameters(
                PATH,
                List.of(
                        Parameter.oneOf(PERIOD, Period.class),
                        LocalTime.parameter("from", () -> zone),
                        LocalTime.parameter("to", () -> zone),
                        Parameter.oneOf("country", Countries.codes()),
                        Parameter.oneOf("service", services),
                        Parameter.oneOf("status", EntryStatus.class),
                        Parameter.oneOf("type", EntryType.class),
                        Parameter.digits("first6", BIN, BIN),
                        Parameter.digits("last4", LAST, LAST),
                        Parameter.text("terminal"),
                        Parameter.id("location"),
                        Parameter.digits("ica", 1, LONGEST_ICA),
                        Parameter.oneOf("rejectCode", RejectCode.class)));
    }

    /** One of two ways to say when: a period that moves with the clock stands above fixed times. */
    static Address sensible(Address address) {
        return address.value(PERIOD).isEmpty()
                ? address
                : address.without("from").without("to");
    }

    /** The filter that the address stands for now. */
    static EntryFilter filter(Address address, Instant now, ZoneId zone, boolean oldestFirst) {
        var span = address.value(PERIOD).map(Period::valueOf).map(period -> period.at(now, zone));
        return new EntryFilter(
                new EntryFilter.Period(
                        span.map(Period.Span::from).or(() -> time(address, "from")),
                        span.map(Period.Span::to).or(() -> time(address, "to"))),
                new EntryFilter.PlaceFilter(
                        address.value("country"),
                        address.value("service"),
                        address.value("location").flatMap(Ids::parse),
                        address.value("terminal")),
                new EntryFilter.Outcome(
                        address.value("status").map(EntryStatus::valueOf),
                        address.value("type").map(EntryType::valueOf),
                        address.value("rejectCode").map(RejectCode::valueOf)),
                new CardFilter(address.value("first6"), address.value("last4"), address.value("ica")),
                oldestFirst);
    }

    /** Whether this filter is seldom used, so that it may stay folded. */
    static boolean isSeldom(String name) {
        return List.of("from", "to", "terminal", "location", "ica", "rejectCode")
                .contains(name);
    }

    /** The instant of a fixed time; empty when it is not set. */
    static Optional<Instant> time(Address address, String name) {
        return address.value(name).map(Instant::parse);
    }
}
