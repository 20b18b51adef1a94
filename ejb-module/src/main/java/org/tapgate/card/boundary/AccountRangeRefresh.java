package org.tapgate.card.boundary;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Log;

/** Looks every second whether another node has changed an account range. */
@Singleton
@DependsOn("SchemaGate")
public class AccountRangeRefresh {

    private static final Log LOG = Log.of(AccountRangeRefresh.class);

    @Inject
    private AccountRangeDirectory directory;

    /** One number is read when nothing has changed. A failure is only told: the server gives up a timer that fails twice. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            directory.refresh();
        } catch (DatabaseFailure unread) {
            LOG.error("Account ranges stay as they were", Map.of(), unread);
        }
    }
}
