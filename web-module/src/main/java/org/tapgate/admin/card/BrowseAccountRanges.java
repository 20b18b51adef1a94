package org.tapgate.admin.card;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.admin.list.Walk;
import org.tapgate.card.AccountRangeFilter;
import org.tapgate.card.SavedAccountRange;
import org.tapgate.card.boundary.AccountRanges;
import org.tapgate.platform.SortOrder;

/** The list of account ranges, by the card numbers they stand for. */
@Named
@RequestScoped
public class BrowseAccountRanges {

    private static final SortOrder ORDER = SortOrder.by("low");

    private static final Parameters PARAMETERS = new Parameters(
            "/admin/card/account-ranges",
            List.of(
                    Parameter.digits("ica", 1, 11),
                    new Parameter(
                            "productCode",
                            sent -> Optional.of(sent.trim().toUpperCase(Locale.ROOT))
                                    .filter(code -> code.matches("[A-Z0-9]{3}")))));

    @Inject
    private AccountRanges ranges;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    private Address address;

    private Slice<SavedAccountRange> slice;

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
    public Slice<SavedAccountRange> slice() {
        if (slice == null) {
            slice = Slice.load(address, Walk.sorted(ORDER, (order, page) -> ranges.page(filter(order), page)));
        }
        return slice;
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(texts.name("range", name) + ": " + address.get(name), address.without(name)))
                .toList();
    }

    private AccountRangeFilter filter(SortOrder order) {
        return new AccountRangeFilter(address.value("ica"), address.value("productCode"), order);
    }
}
