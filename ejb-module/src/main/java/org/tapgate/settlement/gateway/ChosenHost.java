package org.tapgate.settlement.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.settlement.HostDays;
import org.tapgate.settlement.HostTotals;
import org.tapgate.settlement.SettlementHost;

/**
 * Who takes batches, {@code tapgate.settlement.adapter}, and who tells totals, {@code tapgate.settlement.totals}: {@code
 * simulator} or {@code http}; totals can come from the host that authorizes cards too, {@code iso8583}.
 */
@ApplicationScoped
class ChosenHost {

    private static final String ISO8583 = "iso8583";

    @Inject
    SimulatedAcquirerHost simulator;

    @Inject
    HttpAcquirerHost connector;

    @Inject
    HostDays days;

    @Produces
    @ApplicationScoped
    SettlementHost host(
            @ConfigProperty(name = "tapgate.settlement.adapter", defaultValue = "simulator") String adapter) {
        return switch (adapter) {
            case "simulator" -> simulator;
            case "http" -> connector;
            default -> throw new IllegalArgumentException("tapgate.settlement.adapter is simulator or http");
        };
    }

    @Produces
    @ApplicationScoped
    HostTotals totals(
            @ConfigProperty(name = "tapgate.settlement.totals", defaultValue = "simulator") String adapter,
            @ConfigProperty(name = "tapgate.acquirer.adapter", defaultValue = "simulator") String acquirer) {
        return switch (adapter) {
            case "simulator" -> simulator;
            case "http" -> connector;
            case ISO8583 -> confirmedBy(acquirer);
            default -> throw new IllegalArgumentException("tapgate.settlement.totals is simulator, http or iso8583");
        };
    }

    private HostTotals confirmedBy(String acquirer) {
        if (!acquirer.equals(ISO8583)) {
            throw new IllegalArgumentException(
                    "tapgate.settlement.totals=iso8583 needs tapgate.acquirer.adapter=iso8583");
        }
        return days::confirmed;
    }
}
