package org.tapgate.order.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.tapgate.order.Acquirer;

/** Which acquirer is asked: the host, when there is one, and else the simulator. */
@ApplicationScoped
class ChosenAcquirer {

    @Produces
    @ApplicationScoped
    Acquirer acquirer(SimulatedAcquirer simulator, AcquirerHost host) {
        return host.acquirer().<Acquirer>map(it -> it).orElse(simulator);
    }
}
