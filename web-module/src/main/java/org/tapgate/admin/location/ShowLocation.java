package org.tapgate.admin.location;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.SignedIn;
import org.tapgate.admin.Texts;
import org.tapgate.identity.Permission;
import org.tapgate.location.Location;
import org.tapgate.location.boundary.Locations;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalFilter;
import org.tapgate.terminal.boundary.Terminals;

/** One location with its terminals; from here it is taken out. */
@Named
@RequestScoped
public class ShowLocation {

    @Inject
    private Locations locations;

    @Inject
    private Terminals terminals;

    @Inject
    private SignedIn signedIn;

    @Inject
    private NotFound notFound;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private ExternalContext request;

    private Location location;

    @PostConstruct
    void find() {
        location = Ids.parse(request.getRequestParameterMap().get("id"))
                .flatMap(locations::find)
                .orElse(null);
    }

    /** Ends with 404 when there is no such location. */
    public void open() {
        if (location == null) {
            notFound.show();
        }
    }

    /** Takes it out. */
    public String remove() {
        return sent.accept(locations.remove(location.id(), Optional.of(location.version())))
                .map(removed -> {
                    notices.later(texts.of("location.removed", removed.details().name()));
                    return "/admin/location/locations?faces-redirect=true";
                })
                .orElse(null);
    }

    /** What was looked up. */
    public Location location() {
        return location;
    }

    /** Its terminals, so many as a page can hold. */
    public List<Terminal> terminals() {
        if (!signedIn.may(Permission.TERMINAL_VIEW)) {
            return List.of();
        }
        var here = new TerminalFilter(
                Optional.empty(), Optional.of(location.id()), Optional.empty(), SortOrder.by("serialNumber"));
        return terminals.page(here, PageRequest.first(PageRequest.MOST)).items();
    }
}
