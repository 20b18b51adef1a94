package org.tapgate.terminal.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tapgate.identity.ClientRegister;
import org.tapgate.identity.DataScope;
import org.tapgate.location.LocationRegister;
import org.tapgate.platform.Fault;
import org.tapgate.terminal.TerminalDetails;

/** What is wrong with the details of a terminal in the light of what else is stored, and of who sends them. */
@ApplicationScoped
class TerminalInput {

    @Inject
    private LocationRegister locations;

    @Inject
    private ClientRegister clients;

    /** A client's own people need not say whose terminal it is. */
    TerminalDetails completed(TerminalDetails details, DataScope scope) {
        return scope.client()
                .filter(own -> details.clientId() == null)
                .map(details::of)
                .orElse(details);
    }

    /** What was found in the input itself, and what only the stored locations and clients tell. */
    List<Fault> faults(List<Fault> found, TerminalDetails details, DataScope scope) {
        var faults = new ArrayList<>(found);
        if (details.locationId() != null
                && locations.find(details.locationId(), DataScope.EVERYTHING).isEmpty()) {
            faults.add(new Fault("locationId", "unknown_location", "no location has this id"));
        }
        if (details.clientId() != null && !isKnown(details.clientId(), scope)) {
            faults.add(new Fault("clientId", "unknown_client", "no client has this id"));
        }
        return faults;
    }

    private boolean isKnown(UUID client, DataScope scope) {
        return scope.includesClient(client) && clients.find(client).isPresent();
    }
}
