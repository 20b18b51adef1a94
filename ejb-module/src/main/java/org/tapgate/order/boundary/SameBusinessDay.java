package org.tapgate.order.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.Client;
import org.tapgate.identity.ClientRegister;
import org.tapgate.order.CaptureWindow;

/** A capture can be undone on its own day, in the time zone of its client; in UTC when it is no client's. */
@ApplicationScoped
class SameBusinessDay implements CaptureWindow {

    @Inject
    ClientRegister clients;

    @Inject
    InstantSource clock;

    @Override
    public boolean isOpen(UUID clientId, UUID capture, Instant capturedAt) {
        var zone = Optional.ofNullable(clientId)
                .flatMap(clients::find)
                .map(Client::timeZone)
                .orElse(ZoneOffset.UTC);
        return day(capturedAt, zone).equals(day(clock.instant(), zone));
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone);
    }
}
