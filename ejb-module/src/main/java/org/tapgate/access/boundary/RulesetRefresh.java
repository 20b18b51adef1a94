package org.tapgate.access.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.tapgate.access.RulesetDirectory;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Log;

/** Looks every second whether another node has changed a ruleset. */
@Singleton
@DependsOn("SchemaGate")
public class RulesetRefresh {

    private static final Log LOG = Log.of(RulesetRefresh.class);

    @Inject
    private RulesetDirectory directory;

    /** One number is read when nothing has changed. A failure is only told: the server gives up a timer that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            directory.refresh();
        } catch (DatabaseFailure | IllegalStateException unread) {
            LOG.error("Rulesets stay as they were", Map.of(), unread);
        }
    }
}
