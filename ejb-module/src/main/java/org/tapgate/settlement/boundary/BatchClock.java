package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.messaging.WakeUp;
import org.tapgate.messaging.WakeUps;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchState;

/** What happens to batches because of the time. */
@Stateless
public class BatchClock {

    private static final String TIMER = "only a timer calls it";

    private static final int MOST = 100;

    @Inject
    BatchRegister register;

    @Inject
    BatchBook book;

    @Inject
    WakeUps wakeUps;

    @Inject
    InstantSource clock;

    /** Some of the open batches whose time is over. */
    @NoPermissionNeeded(TIMER)
    public List<UUID> overdue() {
        return register.toClose(clock.instant(), MOST);
    }

    /** Closes one of them, unless another node has. */
    @NoPermissionNeeded(TIMER)
    public void close(UUID id) {
        var now = clock.instant();
        register.lock(id)
                .filter(batch -> batch.state() == BatchState.OPEN)
                .filter(batch -> !batch.times().closesAt().isAfter(now))
                .ifPresent(batch -> book.happen(batch, BatchEvent.CLOSE));
    }

    /** Wakes up some that are due. */
    @NoPermissionNeeded(TIMER)
    public void wakeUp() {
        register.due(clock.instant(), MOST)
                .forEach(id -> wakeUps.afterCommit(new WakeUp(SettlementQueue.NAME, id, Optional.empty())));
    }
}
