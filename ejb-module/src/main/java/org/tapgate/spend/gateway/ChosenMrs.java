package org.tapgate.spend.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.spend.Mrs;

/** Which MRS is asked: {@code tapgate.mrs.adapter}, {@code simulator} or {@code http}. */
@ApplicationScoped
class ChosenMrs {

    @Produces
    @ApplicationScoped
    Mrs mrs(
            @ConfigProperty(name = "tapgate.mrs.adapter", defaultValue = "simulator") String adapter,
            SimulatedMrs simulator,
            HttpMrs connector) {
        return switch (adapter) {
            case "simulator" -> simulator;
            case "http" -> connector;
            default -> throw new IllegalArgumentException("tapgate.mrs.adapter is simulator or http");
        };
    }
}
