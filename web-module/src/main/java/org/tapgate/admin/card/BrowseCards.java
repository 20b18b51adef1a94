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
import org.tapgate.card.Card;
import org.tapgate.card.CardFilter;
import org.tapgate.card.boundary.Cards;

/** The list of cards that were ever seen, the newest first. */
@Named
@RequestScoped
public class BrowseCards {

    private static final Parameters PARAMETERS = new Parameters(
            "/admin/card/cards",
            List.of(
                    Parameter.digits("first6", 6, 6),
                    Parameter.digits("last4", 4, 4),
                    Parameter.text("aref"),
                    Parameter.digits("ica", 1, 11),
                    new Parameter(
                            "productCode",
                            sent -> Optional.of(sent.trim().toUpperCase(Locale.ROOT))
                                    .filter(code -> code.matches("[A-Z0-9]{3}")))));

    @Inject
    private Cards cards;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    private Address address;

    private Slice<Card> slice;

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
    public Slice<Card> slice() {
        if (slice == null) {
            slice = Slice.load(address, new CardWalk(cards, this::filter));
        }
        return slice;
    }

    /** The filters that are set, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(texts.name("card", name) + ": " + address.get(name), address.without(name)))
                .toList();
    }

    private CardFilter filter(boolean oldestFirst) {
        return new CardFilter(
                address.value("first6"),
                address.value("last4"),
                address.value("aref"),
                address.value("productCode"),
                address.value("ica"),
                Optional.empty(),
                Optional.empty(),
                oldestFirst);
    }
}
