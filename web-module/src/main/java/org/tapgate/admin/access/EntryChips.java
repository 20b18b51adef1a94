package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.location.LocationNames;
import org.tapgate.platform.Ids;

/** The filters of the list of entries, in words. */
@Named
@RequestScoped
public class EntryChips {

    @Inject
    private BrowseEntries browseEntries;

    @Inject
    private LocationNames locations;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    /** Those that are set. */
    public List<Chip> all() {
        var address = browseEntries.address();
        return address.filters().stream()
                .map(name -> new Chip(texts.name("entry", name) + ": " + value(address, name), address.without(name)))
                .toList();
    }

    private String value(Address address, String name) {
        var value = address.get(name);
        return switch (name) {
            case "period" -> texts.name("period", value);
            case "from", "to" -> formats.time(Instant.parse(value)) + " " + formats.zone(Instant.parse(value));
            case "country" -> formats.country(value);
            case "service" -> texts.name("service", value);
            case "status" -> texts.name("entry.status", value);
            case "type" -> texts.name("entry.type", value);
            case "location" -> Ids.parse(value).map(locations::of).orElse(value);
            default -> value;
        };
    }
}
