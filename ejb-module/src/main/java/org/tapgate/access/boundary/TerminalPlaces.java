package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.Place;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDirectory;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalDirectory;

/** Which place a terminal guards, from the copies in memory of terminals and locations. */
@ApplicationScoped
class TerminalPlaces implements AccessPoints {

    @Inject
    private TerminalDirectory terminals;

    @Inject
    private LocationDirectory locations;

    @Override
    public Optional<Place> placeOf(String terminal) {
        return SerialNumber.parse(terminal)
                .flatMap(terminals::find)
                .map(PairedTerminal::locationId)
                .flatMap(this::placeAt);
    }

    @Override
    public Optional<Place> placeAt(UUID locationId) {
        return locations.find(locationId).map(TerminalPlaces::place);
    }

    private static Place place(Location location) {
        var details = location.details();
        var minutes = details.cooldownMinutes();
        return new Place(
                location.id(),
                details.clientId(),
                details.country(),
                details.service(),
                minutes == null ? Duration.ZERO : Duration.ofMinutes(minutes));
    }
}
