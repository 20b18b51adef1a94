package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.boundary.Rulesets;
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
import org.tapgate.location.Services;
import org.tapgate.platform.SortOrder;

/** The list of rulesets, each in its newest version. */
@Named
@RequestScoped
public class BrowseRulesets {

    private static final SortOrder ORDER = SortOrder.by("name");

    private static final int LONGEST_ICA = 11;

    @Inject
    private Rulesets rulesets;

    @Inject
    private Services services;

    @Inject
    private Addresses addresses;

    @Inject
    private InstantSource clock;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private Address address;

    private Slice<SavedRuleset> slice;

    @PostConstruct
    void read() {
        address = addresses.read(new Parameters(
                "/admin/access/rulesets",
                List.of(
                        Parameter.text("name"),
                        Parameter.oneOf("active", List.of("TRUE", "FALSE")),
                        Parameter.oneOf("service", services.names()),
                        Parameter.digits("ica", 1, LONGEST_ICA),
                        Parameter.oneOf("country", Countries.codes()))));
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
    public Slice<SavedRuleset> slice() {
        if (slice == null) {
            slice = Slice.load(address, Walk.sorted(ORDER, (order, page) -> rulesets.page(filter(order), page)));
        }
        return slice;
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(texts.name("ruleset", name) + ": " + valueOf(name), address.without(name)))
                .toList();
    }

    /** Where a ruleset stands now. */
    public RulesetState state(SavedRuleset saved) {
        return RulesetState.of(saved, clock.instant());
    }

    private String valueOf(String filter) {
        var value = address.get(filter);
        return switch (filter) {
            case "country" -> formats.country(value);
            case "service" -> texts.name("service", value);
            case "active" -> texts.name("ruleset.active", value);
            default -> value;
        };
    }

    private RulesetFilter filter(SortOrder order) {
        return new RulesetFilter(
                address.value("name"),
                address.value("active").map("TRUE"::equals),
                address.value("service"),
                address.value("ica"),
                address.value("country"),
                order);
    }
}
