package org.tapgate.settlement.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.settlement.HostTotals;
import org.tapgate.settlement.SettlementHost;

/**
 * Who takes batches, {@code tapgate.settlement.adapter}, and who tells totals, {@code tapgate.settlement.totals}: {@code
 * simulator} or {@code http}.
 */
@ApplicationScoped
class ChosenHost {

    @Inject
    SimulatedAcquirerHost simulator;

    @Inject
    HttpAcquirerHost connector;

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
    HostTotals totals(@ConfigProperty(name = "tapgate.settlement.totals", defaultValue = "simulator") String adapter) {
        return switch (adapter) {
            case "simulator" -> simulator;
            case "http" -> connector;
            default -> throw new IllegalArgumentException("tapgate.settlement.totals is simulator or http");
        };
    }
}
