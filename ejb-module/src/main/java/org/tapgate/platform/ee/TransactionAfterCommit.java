package org.tapgate.platform.ee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.tapgate.platform.AfterCommit;

@ApplicationScoped
class TransactionAfterCommit implements AfterCommit {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public void run(Runnable work) {
        transaction.registerInterposedSynchronization(new Commitment(work));
    }

    private record Commitment(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
