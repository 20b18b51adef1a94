package org.tapgate.messaging.gateway;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;

/** Hands wake-ups to the courier when their transaction has committed. */
@ApplicationScoped
class JmsWakeUps implements WakeUps {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Courier courier;

    @Override
    public void afterCommit(WakeUp wakeUp) {
        courier.standBy();
        transaction.registerInterposedSynchronization(new Commitment(courier, wakeUp));
    }

    private record Commitment(Courier courier, WakeUp wakeUp) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                courier.accept(wakeUp);
            }
        }
    }
}
