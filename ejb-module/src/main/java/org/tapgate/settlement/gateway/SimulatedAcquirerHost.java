package org.tapgate.settlement.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapgate.settlement.Advice;
import org.tapgate.settlement.Batch;
import org.tapgate.settlement.BatchLine;
import org.tapgate.settlement.FailedLine;
import org.tapgate.settlement.HostRecords;
import org.tapgate.settlement.HostReply;
import org.tapgate.settlement.HostTotal;
import org.tapgate.settlement.HostTotals;
import org.tapgate.settlement.SettlementHost;
import org.tapgate.settlement.Submission;

/**
 * An acquirer for the demo and the tests, which goes by its own records: it refuses a batch with a movement of which it has
 * another amount, pays the others at once, and does not pay what it does not know.
 */
@ApplicationScoped
@Typed(SimulatedAcquirerHost.class)
class SimulatedAcquirerHost implements HostTotals, SettlementHost {

    static final Submission.Refusal OTHERWISE =
            new Submission.Refusal("AMOUNT_DIFFERS", "Correct the batch or abandon it");

    @Inject
    HostRecords records;

    @Override
    public Optional<HostTotal> of(Batch batch) {
        return Optional.of(records.of(batch));
    }

    @Override
    public HostReply take(Batch batch, int part, List<BatchLine> lines) {
        return new HostReply.Taken();
    }

    @Override
    public HostReply finish(Batch batch, int parts) {
        return records.isOtherwise(batch) ? new HostReply.Refused(OTHERWISE) : new HostReply.Taken();
    }

    @Override
    public Advice advice(Batch batch) {
        var unknown = records.unknown(batch).stream()
                .map(operation -> new FailedLine(operation, "UNKNOWN_TRANSACTION"))
                .toList();
        return unknown.isEmpty() ? new Advice.AllPaid() : new Advice.SomePaid(unknown);
    }
}
