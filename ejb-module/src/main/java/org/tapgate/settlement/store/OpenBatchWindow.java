package org.tapgate.settlement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.tapgate.order.CaptureWindow;
import org.tapgate.platform.ee.Rows;
import org.tapgate.platform.ee.Sql;
import org.tapgate.settlement.TermsRegister;

/**
 * A capture can be undone on its business day, as long as its batch is open or still to be found (back-office.md section
 * 1). Whoever is about to undo it holds the batch open, so that none closes in between.
 */
@ApplicationScoped
class OpenBatchWindow implements CaptureWindow {

    private static final String WAITING = "select 1 from settlement_waiting where operation_id = ?";

    private static final String IN_OPEN_BATCH = """
            select 1 from batch_line join batch on batch.id = batch_line.batch_id
            where batch_line.operation_id = ? and batch_line.state = 'LIVE' and batch.state = 'OPEN'
            """;

    private static final String HOLD_WAITING = WAITING + " for update";

    private static final String HOLD_OPEN_BATCH = IN_OPEN_BATCH + " for no key update of batch";

    private final TermsRegister terms;

    private final Sql sql;

    private final InstantSource clock;

    /** For the proxy of the container. */
    OpenBatchWindow() {
        this(null, null, null);
    }

    @Inject
    OpenBatchWindow(TermsRegister terms, Sql sql, InstantSource clock) {
        this.terms = terms;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean isOpen(UUID clientId, UUID capture, Instant capturedAt) {
        return isOfToday(clientId, capturedAt) && (is(WAITING, capture) || is(IN_OPEN_BATCH, capture));
    }

    @Override
    public boolean holdOpen(UUID clientId, UUID capture, Instant capturedAt) {
        return isOfToday(clientId, capturedAt) && (is(HOLD_WAITING, capture) || is(HOLD_OPEN_BATCH, capture));
    }

    private boolean isOfToday(UUID clientId, Instant capturedAt) {
        var day = terms.of(clientId).day();
        return day.dateOf(capturedAt).equals(day.dateOf(clock.instant()));
    }

    private boolean is(String query, UUID capture) {
        return sql.call(
                "looking for the batch of a capture",
                connection ->
                        Rows.first(connection, query, row -> capture, capture).isPresent());
    }
}
