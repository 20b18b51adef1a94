package org.tapgate.messaging.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.tapgate.messaging.Backlog;
import org.tapgate.messaging.BrokerQueues;
import org.tapgate.messaging.MessagingState;
import org.tapgate.messaging.Routes;
import org.tapgate.platform.ee.Recurring;

/**
 * Looks every 5 s how messaging is doing, so that health checks and metrics answer at once and however often they are
 * asked, even while the broker or the database hang. Without transactions of the container, which would hold back the
 * question to the broker until its end.
 */
@Singleton
@Startup
@DependsOn("SchemaGate")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Watch {

    @Inject
    private Recurring recurring;

    @Inject
    private BrokerQueues broker;

    @Inject
    private Backlog backlog;

    @Inject
    private Routes routes;

    @Inject
    private Gauges gauges;

    @Inject
    private LastLook last;

    @PostConstruct
    void start() {
        routes.subscriptions().forEach(subscription -> gauges.show(subscription, last::state));
        look();
    }

    /** Asks the broker and the database. */
    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    public void look() {
        recurring.run("watch on the broker", this::lookNow);
    }

    private void lookNow() {
        last.saw(new MessagingState(broker.messages(routes.allQueues()), backlog.pending()));
    }
}
