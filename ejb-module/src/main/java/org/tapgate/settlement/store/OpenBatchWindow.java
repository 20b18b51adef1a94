package org.tapgate.settlement.store;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.UUID;
import org.tapgate.order.CaptureWindow;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;

/**
 * A capture can be undone as long as {@code order} says so and its batch is open, or still to be found (back-office.md
 * section 1). A batch that closes in between takes the cancellation for too late all the same: the database refuses it.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class OpenBatchWindow implements CaptureWindow {

    private static final String HELD = """
            select exists (select from settlement_waiting where operation_id = ?)
                or exists (select from batch_line join batch on batch.id = batch_line.batch_id
                    where batch_line.operation_id = ? and batch_line.state = 'LIVE' and batch.state = 'OPEN')
            """;

    private final CaptureWindow sameDay;

    private final Sql sql;

    @Inject
    OpenBatchWindow(@Delegate CaptureWindow sameDay, Sql sql) {
        this.sameDay = sameDay;
        this.sql = sql;
    }

    @Override
    public boolean isOpen(UUID clientId, UUID capture, Instant capturedAt) {
        return sameDay.isOpen(clientId, capture, capturedAt) && isHeldByOpenBatch(capture);
    }

    private boolean isHeldByOpenBatch(UUID capture) {
        return sql.call(
                "looking for the batch of a capture",
                connection -> Rows.first(connection, HELD, row -> row.getBoolean(1), capture, capture)
                        .orElseThrow());
    }
}
