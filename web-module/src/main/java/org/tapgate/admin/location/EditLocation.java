package org.tapgate.admin.location;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.Texts;
import org.tapgate.location.Location;
import org.tapgate.location.boundary.Locations;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;

/** Adds a location, or changes one. */
@Named
@RequestScoped
public class EditLocation {

    @Inject
    private Locations locations;

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

    private final LocationForm form = new LocationForm();

    /** The location that is changed; null for a new one, or when there is none. */
    private Location stored;

    private String id;

    private Long version;

    @PostConstruct
    void find() {
        id = request.getRequestParameterMap().get("id");
        Ids.parse(id).flatMap(locations::find).ifPresent(found -> {
            stored = found;
            version = found.version();
            form.show(found.details());
        });
    }

    /** Ends with 404 when there is no such location. */
    public void open() {
        if (id != null && stored == null) {
            notFound.show();
        }
    }

    /** Stores what is in the form. */
    public String save() {
        return sent.accept(stored == null ? locations.add(form.details(null)) : change())
                .map(location -> {
                    notices.later(texts.of("location.saved", location.details().name()));
                    return "/admin/location/location?faces-redirect=true&id=" + location.id();
                })
                .orElse(null);
    }

    private WriteOutcome<Location> change() {
        return locations.replace(
                stored.id(), version, form.details(stored.details().clientId()));
    }

    /** What is being written. */
    public LocationForm getForm() {
        return form;
    }

    /** Whether it is a new one. */
    public boolean isNew() {
        return stored == null;
    }

    public String getId() {
        return id;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
