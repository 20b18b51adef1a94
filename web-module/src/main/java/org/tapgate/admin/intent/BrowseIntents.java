package org.tapgate.admin.intent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Address;
import org.tapgate.admin.list.Addresses;
import org.tapgate.admin.list.Chip;
import org.tapgate.admin.list.Parameter;
import org.tapgate.admin.list.Parameters;
import org.tapgate.admin.list.Slice;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentFilter;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentState;
import org.tapgate.intent.boundary.Intents;

/** The list of intents, the newest first. */
@Named
@RequestScoped
public class BrowseIntents {

    private static final Parameters PARAMETERS = new Parameters(
            "/admin/intent/intents",
            List.of(
                    Parameter.oneOf("state", IntentState.class),
                    Parameter.oneOf("kind", IntentKind.class),
                    Parameter.text("terminal")));

    @Inject
    private Intents intents;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    private Address address;

    private Slice<Intent> slice;

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
    public Slice<Intent> slice() {
        if (slice == null) {
            slice = Slice.load(address, new IntentWalk(intents, this::filter));
        }
        return slice;
    }

    /** States to choose from. */
    public List<SelectItem> states() {
        return Arrays.stream(IntentState.values())
                .map(state -> new SelectItem(state.name(), texts.name("intent.state", state)))
                .toList();
    }

    /** Kinds to choose from. */
    public List<SelectItem> kinds() {
        return Arrays.stream(IntentKind.values())
                .map(kind -> new SelectItem(kind.name(), texts.name("intent.kind", kind)))
                .toList();
    }

    /** The filters that are chosen, in words. */
    public List<Chip> chips() {
        return address.filters().stream()
                .map(name -> new Chip(texts.name("intent", name) + ": " + words(name), address.without(name)))
                .toList();
    }

    private String words(String name) {
        var value = address.get(name);
        return switch (name) {
            case "state" -> texts.name("intent.state", value);
            case "kind" -> texts.name("intent.kind", value);
            default -> value;
        };
    }

    private IntentFilter filter(boolean oldestFirst) {
        return new IntentFilter(
                address.value("kind").map(IntentKind::valueOf),
                address.value("state").map(IntentState::valueOf),
                address.value("terminal"),
                oldestFirst);
    }
}
