package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tapgate.location.LocationFilter;
import org.tapgate.location.Services;
import org.tapgate.location.boundary.Locations;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.preference.TimeZones;
import org.tapgate.settlement.BatchState;
import org.tapgate.terminal.TerminalStatus;

/** What can be chosen in fields and filters, named and ordered in the user's language. */
@Named
@RequestScoped
public class Choices {

    @Inject
    private Shell shell;

    @Inject
    private Texts texts;

    @Inject
    private Services services;

    @Inject
    private Locations locations;

    /** All countries, by code. */
    public List<SelectItem> countries() {
        return Countries.all(shell.locale()).stream()
                .map(code -> new SelectItem(code, Countries.name(code, shell.locale())))
                .toList();
    }

    /** The services of this installation. */
    public List<SelectItem> services() {
        return services.names().stream()
                .sorted()
                .map(service -> new SelectItem(service, texts.name("service", service)))
                .toList();
    }

    /** The locations that the user sees, by name. */
    public List<SelectItem> locations() {
        var found = new ArrayList<SelectItem>();
        var all = new LocationFilter(Optional.empty(), Optional.empty(), Optional.empty(), SortOrder.by("name"));
        var page = locations.page(all, PageRequest.first(PageRequest.MOST));
        while (true) {
            page.items()
                    .forEach(it -> found.add(
                            new SelectItem(it.id().toString(), it.details().name())));
            var next = page.nextCursor().flatMap(cursor -> Cursor.decode(cursor, SortOrder.CURSOR_PARTS));
            if (next.isEmpty()) {
                return found;
            }
            page = locations.page(all, new PageRequest(PageRequest.MOST, next));
        }
    }

    /** Where a terminal can stand that is still there. */
    public List<SelectItem> terminalStatuses() {
        return Stream.of(TerminalStatus.NOT_PAIRED, TerminalStatus.PAIRED)
                .map(status -> new SelectItem(status.name(), texts.name("terminal.status", status)))
                .toList();
    }

    /** Where a batch can stand. */
    public List<SelectItem> batchStates() {
        return Stream.of(BatchState.values())
                .map(state -> new SelectItem(state.name(), texts.name("batch.state", state)))
                .toList();
    }

    /** Time zones, by name. */
    public List<String> zones() {
        return TimeZones.all();
    }
}
