package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.platform.Log;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.Comparison;
import org.tapgate.settlement.Difference;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.ItemRegister;
import org.tapgate.settlement.LineBook;
import org.tapgate.settlement.NextStep;

/** The transactions of closing a batch; who was overtaken meanwhile changes nothing. */
@Stateless
public class ClosingSteps {

    private static final Log LOG = Log.of(ClosingSteps.class);

    private static final String LISTENER = "only the listener of the queue calls it";

    @Inject
    BatchRegister register;

    @Inject
    LineBook lines;

    @Inject
    ItemRegister items;

    @Inject
    BatchBook book;

    @Inject
    InstantSource clock;

    /** Takes the next step of a batch, if one is due. */
    @NoPermissionNeeded(LISTENER)
    public Optional<Batch> take(UUID id) {
        var now = clock.instant();
        return register.claim(id, now, now.plus(NextStep.LEASE));
    }

    /** Whether all lines were counted. */
    @NoPermissionNeeded(LISTENER)
    public boolean isCounted(Batch taken) {
        return lines.walk(taken.id()).complete();
    }

    /** Counts a chunk of lines. */
    @NoPermissionNeeded(LISTENER)
    public void count(Batch taken) {
        register.lockAsTaken(taken).ifPresent(batch -> {
            lines.countChunk(batch.id());
            book.goOn(batch);
        });
    }

    /** Compares what was counted with everybody's totals, and freezes them when they agree. */
    @NoPermissionNeeded(LISTENER)
    public void compare(Batch taken, Optional<HostTotal> host) {
        register.lockAsTaken(taken).ifPresent(batch -> {
            if (host.isPresent()) {
                compare(batch, host.get());
            } else {
                book.goOnLater(batch);
            }
        });
    }

    private void compare(Batch batch, HostTotal host) {
        var found = differences(batch, host);
        if (found.isEmpty()) {
            var digest = lines.walk(batch.id()).digest();
            book.happen(batch.frozen(digest, clock.instant()), BatchEvent.BALANCE);
        } else {
            LOG.warn("A batch is out of balance", Map.of("batchId", batch.id(), "differences", found.size()));
            items.add(batch.id(), found, clock.instant());
            book.happen(batch, BatchEvent.DIFFER);
        }
    }

    /** What was approved once, to the unit, is no difference any more. */
    private List<Difference> differences(Batch batch, HostTotal host) {
        var counted = lines.counted(batch.id());
        var found = new ArrayList<>(Comparison.of(batch.totals(), counted, host, lines.terminals(batch.id())));
        found.removeAll(items.approved(batch.id()));
        return found;
    }
}
