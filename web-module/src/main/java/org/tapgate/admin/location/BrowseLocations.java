package org.tapgate.admin.location;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tapgate.admin.Countries;
import org.tapgate.admin.Formats;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.admin.list.Walk;
import org.tapgate.location.Location;
import org.tapgate.location.LocationFilter;
import org.tapgate.location.Services;
import org.tapgate.location.boundary.Locations;
import org.tapgate.platform.SortOrder;

/** The list of locations. */
@Named
@RequestScoped
public class BrowseLocations {

    private static final SortOrder ORDER = SortOrder.by("name");

    @Inject
    private Locations locations;

    @Inject
    private Services services;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private Address address;

    private Slice<Location> slice;

    @PostConstruct
    void read() {
        address = addresses.read(new Parameters(
                "/admin/location/locations",
                List.of(
                        Parameter.oneOf("country", Countries.codes()),
                        Parameter.text("name"),
                        Parameter.oneOf("service", services.names()))));
    }

    /** Leads to the usual form of the address. */
    public void open() {
        addresses.settle(address);
    }

    /** What is looked at. */
    public Address address() {
        return address;
    }

    /** The part of the list that the address names. */
    public Slice<Location> slice() {
        if (slice == null) {
            slice = Slice.load(address, Walk.sorted(ORDER, (order, page) -> locations.page(filter(order), page)));
        }
        return slice;
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(texts.name("location", name) + ": " + valueOf(name), address.without(name)))
                .toList();
    }

    private String valueOf(String filter) {
        var value = address.get(filter);
        return switch (filter) {
            case "country" -> formats.country(value);
            case "service" -> texts.name("service", value);
            default -> value;
        };
    }

    private LocationFilter filter(SortOrder order) {
        return new LocationFilter(address.value("country"), address.value("name"), address.value("service"), order);
    }
}
