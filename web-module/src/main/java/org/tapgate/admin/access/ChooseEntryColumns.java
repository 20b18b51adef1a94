package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tapgate.preference.Density;
import org.tapgate.preference.boundary.OwnPreferences;

/** Which columns the list of entries has for this user, in which order, and how much room its rows take. */
@Named
@RequestScoped
public class ChooseEntryColumns {

    private static final String LIST = "entries";

    @Inject
    private OwnPreferences own;

    @Inject
    private ExternalContext request;

    private List<EntryColumn> shown;

    @PostConstruct
    void read() {
        var chosen = EntryColumn.named(own.columns(LIST));
        shown = chosen.isEmpty() ? EntryColumn.USUAL : chosen;
    }

    /** The columns of the list. */
    public List<EntryColumn> shown() {
        return shown;
    }

    /** Where the link to the entry stands: at the card, or first of all. */
    public EntryColumn link() {
        return shown.contains(EntryColumn.PAN) ? EntryColumn.PAN : shown.get(0);
    }

    /** All columns, those that are shown first and in their order. */
    public List<EntryColumn> all() {
        var all = new ArrayList<>(shown);
        Arrays.stream(EntryColumn.values())
                .filter(column -> !shown.contains(column))
                .forEach(all::add);
        return all;
    }

    /** Keeps what was chosen. */
    public void save() {
        var values = request.getRequestParameterValuesMap();
        var sent = List.of(values.getOrDefault("column", new String[0]));
        own.chooseColumns(LIST, EntryColumn.named(sent).stream().map(Enum::name).toList());
        var density = values.containsKey("compact") ? Density.COMPACT : Density.COMFORTABLE;
        own.change(chosen -> chosen.with(density));
    }

    /** Goes back to the usual columns. */
    public void reset() {
        own.chooseColumns(LIST, List.of());
    }
}
