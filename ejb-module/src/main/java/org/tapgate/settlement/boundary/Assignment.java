package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchKey;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.CapturedMovement;
import org.tapgate.settlement.MovementQueue;
import org.tapgate.settlement.MovementQueue.Placement;
import org.tapgate.settlement.SettlementTerms;
import org.tapgate.settlement.TermsRegister;

/** Puts captured movements into the open batches of their days. */
@Stateless
public class Assignment {

    /** Movements of one transaction. */
    static final int MOST = 5_000;

    @Inject
    MovementQueue queue;

    @Inject
    BatchRegister register;

    @Inject
    TermsRegister terms;

    @Inject
    BatchBook book;

    @Inject
    InstantSource clock;

    /** Places some of what waits; whether there may be more. */
    @NoPermissionNeeded("only a timer calls it")
    public boolean placeSome() {
        var movements = queue.take(MOST);
        var agreed = new HashMap<UUID, SettlementTerms>();
        movements.forEach(movement -> agreed.computeIfAbsent(movement.clientId(), terms::of));
        var placements = new ArrayList<Placement>();
        byBatch(movements, agreed).forEach((key, some) -> placements.addAll(place(key, some, agreed)));
        queue.place(placements);
        placements.stream().map(Placement::batchId).distinct().forEach(batch -> closeIfFull(batch, agreed));
        return movements.size() == MOST;
    }

    private static Map<BatchKey, List<CapturedMovement>> byBatch(
            List<CapturedMovement> movements, Map<UUID, SettlementTerms> agreed) {
        var byKey = new TreeMap<BatchKey, List<CapturedMovement>>(BatchKey.IN_ORDER);
        movements.forEach(movement -> byKey.computeIfAbsent(
                        agreed.get(movement.clientId()).keyOf(movement), unused -> new ArrayList<>())
                .add(movement));
        return byKey;
    }

    private List<Placement> place(BatchKey key, List<CapturedMovement> some, Map<UUID, SettlementTerms> agreed) {
        var with = agreed.get(key.clientId());
        var batch = batchFor(key, with, clock.instant()).id();
        return some.stream()
                .map(movement -> new Placement(batch, movement, with.feeOf(movement)))
                .toList();
    }

    private Batch batchFor(BatchKey key, SettlementTerms with, Instant now) {
        return register.lockOpen(key).orElseGet(() -> next(key, with, now));
    }

    /** A movement of a day that was closed joins the batch of the present day. */
    private Batch next(BatchKey key, SettlementTerms with, Instant now) {
        var today = with.day().dateOf(now);
        var late = today.isAfter(key.businessDate()) && register.exists(key);
        var next = late ? key.on(today) : key;
        register.holdNumbers(key.clientId());
        return register.lockOpen(next)
                .orElseGet(() -> register.open(next, now, with.closesAt(next.businessDate(), now)));
    }

    private void closeIfFull(UUID id, Map<UUID, SettlementTerms> agreed) {
        register.lock(id)
                .filter(batch -> batch.totals().lines()
                        >= agreed.get(batch.key().clientId()).sizeLimit())
                .ifPresent(batch -> book.happen(batch, BatchEvent.CLOSE));
    }
}
