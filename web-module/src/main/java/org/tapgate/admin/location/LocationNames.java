package org.tapgate.admin.location;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tapgate.admin.SignedIn;
import org.tapgate.identity.Permission;
import org.tapgate.location.boundary.Locations;

/** Names of locations, for lists that know only their ids; each is looked up once for a page. */
@Named
@RequestScoped
public class LocationNames {

    @Inject
    private Locations locations;

    @Inject
    private SignedIn signedIn;

    private final Map<UUID, String> known = new HashMap<>();

    /** The name; the id itself when there is none, or not for this user. */
    public String of(UUID id) {
        return id == null ? "" : known.computeIfAbsent(id, this::find);
    }

    private String find(UUID id) {
        return signedIn.may(Permission.LOCATION_VIEW)
                ? locations.find(id).map(found -> found.details().name()).orElseGet(id::toString)
                : id.toString();
    }
}
