package org.tapgate.order.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.order.OpenHold;
import org.tapgate.order.OrderArchive;
import org.tapgate.order.Span;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** The worklist of authorizations about to expire: what is not captured in time is lost (back-office.md section 1). */
@Stateless
public class ExpiringHolds {

    @Inject
    OrderArchive archive;

    @Inject
    CurrentCaller current;

    @Inject
    InstantSource clock;

    /** After so many days issuers let go what was authorized. */
    @Inject
    @ConfigProperty(name = "tapgate.authorization.valid-days", defaultValue = "7")
    int validDays;

    /**
     * What expires within some days, or has by now, and can still be captured.
     *
     * @param latestFirst the other way than the worklist has it, which begins with the first to expire
     */
    @Requires(Permission.ORDER_VIEW)
    public Page<OpenHold> page(int withinDays, boolean latestFirst, PageRequest page) {
        var authorizedBefore = clock.instant().plus(Duration.ofDays(withinDays)).minus(life());
        var scope = current.get().scopeFor(Permission.ORDER_VIEW);
        return archive.openHolds(scope, Span.until(Optional.of(authorizedBefore), page, !latestFirst));
    }

    /** How long holds last. */
    @Requires(Permission.ORDER_VIEW)
    public Duration life() {
        return Duration.ofDays(validDays);
    }
}
