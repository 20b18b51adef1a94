package org.tapgate.webhook.boundary;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Log;
import org.tapgate.webhook.EndedCall;

/** Has what came back written, and tells the operator of what went wrong. */
@ApplicationScoped
class Settlement {

    private static final Log LOG = Log.of(Settlement.class);

    @Inject
    private Dispatch dispatch;

    /** What there is to do next; empty when it could not be written. */
    Optional<Turn> of(Returned returned, Map<UUID, Integer> most) {
        try {
            var turn = dispatch.settle(returned, most);
            returned.ended().stream()
                    .filter(call -> !call.reply().result().isSuccess())
                    .forEach(Settlement::tell);
            return Optional.of(turn);
        } catch (DatabaseFailure | EJBException failed) {
            LOG.warn(
                    "Webhook calls could not be settled",
                    Map.of("calls", returned.ended().size()),
                    failed);
            return Optional.empty();
        }
    }

    private static void tell(EndedCall failed) {
        var shipment = failed.shipment();
        LOG.info(
                "Webhook call failed",
                Map.of(
                        "endpointId", shipment.endpointId(),
                        "deliveryId", shipment.id(),
                        "result", failed.reply().result()));
    }
}
