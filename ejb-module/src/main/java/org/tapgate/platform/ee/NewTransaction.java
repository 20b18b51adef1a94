package org.tapgate.platform.ee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A transaction for work that is called from outside of any. */
@ApplicationScoped
class NewTransaction {

    /** Commits when the work returns, rolls back when it throws. */
    @Transactional(TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
