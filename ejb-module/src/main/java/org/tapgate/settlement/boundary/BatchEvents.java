package org.tapgate.settlement.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.Totals;

/** What is told of a batch: {@code batch.closed} and so on (webhooks.md section 1). */
final class BatchEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is not in it is the business of the operator only. */
    private static final Map<BatchEvent, String> TYPES = Map.of(
            BatchEvent.BALANCE, "batch.closed",
            BatchEvent.SUBMIT, "batch.submitted",
            BatchEvent.ACCEPT, "batch.accepted",
            BatchEvent.REJECT, "batch.rejected",
            BatchEvent.SETTLE_ALL, "batch.settled",
            BatchEvent.MOVE_FAILED, "batch.settled",
            BatchEvent.RECONCILE, "batch.reconciled");

    private BatchEvents() {}

    /** What listeners learn; amounts in minor units. */
    private record Data(
            long number,
            String businessDate,
            String currency,
            String state,
            long lines,
            long gross,
            long fee,
            long net) {}

    /** The event of what happened to a batch with these sums, if it is one that others are told of. */
    static Optional<DomainEvent> of(Batch batch, BatchEvent event, Totals totals, Instant now) {
        return Optional.ofNullable(TYPES.get(event))
                .map(type -> DomainEvent.of(type, batch.id(), now, write(batch, totals)))
                .map(told -> batch.client().map(told::forClient).orElse(told));
    }

    private static String write(Batch batch, Totals totals) {
        var key = batch.key();
        try {
            return JSON.writeValueAsString(new Data(
                    batch.number(),
                    key.businessDate().toString(),
                    key.currency(),
                    batch.state().name(),
                    totals.lines(),
                    totals.gross(),
                    totals.fee(),
                    totals.net()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An event cannot be written", broken);
        }
    }
}
