package org.tapgate.preference;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The time zones that can be chosen: UTC and the regions of the IANA database, such as {@code Europe/Warsaw}. */
public final class TimeZones {

    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private static final Set<String> IDS = ids();

    private TimeZones() {}

    /** All of them, in the order of their names. */
    public static List<String> all() {
        return List.copyOf(IDS);
    }

    /** The zone of this name; empty for any other text, null included. */
    public static Optional<ZoneId> of(String id) {
        return Optional.ofNullable(id).filter(IDS::contains).map(ZoneId::of);
    }

    private static Set<String> ids() {
        var ids = new TreeSet<String>();
        ids.add("UTC");
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && REGIONS.contains(id.substring(0, id.indexOf('/'))))
                .forEach(ids::add);
        return ids;
    }
}
