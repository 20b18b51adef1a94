package org.tapgate.admin.terminal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.admin.list.Walk;
import org.tapgate.admin.location.LocationNames;
import org.tapgate.platform.Ids;
import org.tapgate.platform.SortOrder;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.boundary.Terminals;

/** The list of terminals. */
@Named
@RequestScoped
public class BrowseTerminals {

    private static final SortOrder ORDER = SortOrder.by("serialNumber");

    private static final Parameters PARAMETERS = new Parameters(
            "/admin/terminal/terminals",
            List.of(
                    Parameter.oneOf("status", List.of(TerminalStatus.PAIRED.name(), TerminalStatus.NOT_PAIRED.name())),
                    Parameter.id("location")));

    @Inject
    private Terminals terminals;

    @Inject
    private LocationNames names;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    private Address address;

    private Slice<Terminal> slice;

    @PostConstruct
    void read() {
        address = addresses.read(PARAMETERS);
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
    public Slice<Terminal> slice() {
        if (slice == null) {
            slice = Slice.load(address, Walk.sorted(ORDER, (order, page) -> terminals.page(filter(order), page)));
        }
        return slice;
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(texts.name("terminal", name) + ": " + valueOf(name), address.without(name)))
                .toList();
    }

    private String valueOf(String filter) {
        var value = address.get(filter);
        return filter.equals("status")
                ? texts.name("terminal.status", value)
                : Ids.parse(value).map(names::of).orElse(value);
    }

    private TerminalFilter filter(SortOrder order) {
        return new TerminalFilter(
                address.value("status").map(TerminalStatus::valueOf),
                address.value("location").flatMap(Ids::parse),
                Optional.empty(),
                order);
    }
}
