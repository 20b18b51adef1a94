package org.tapgate.webhook.boundary;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Log;

/** Has what came back written, and tells the operator when that is not possible. */
@ApplicationScoped
class Settlement {

    private static final Log LOG = Log.of(Settlement.class);

    @Inject
    Dispatch dispatch;

    /** What there is to do next; empty when it could not be written. */
    Optional<Turn> of(Returned returned, Map<UUID, Integer> most) {
        try {
            return Optional.of(dispatch.settle(returned, most));
        } catch (DatabaseFailure | EJBException failed) {
            LOG.warn(
                    "Webhook calls could not be settled",
                    Map.of("calls", returned.ended().size()),
                    failed);
            return Optional.empty();
        }
    }
}
