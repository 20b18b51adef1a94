package org.tapgate.settlement;

import static org.tapgate.settlement.BatchState.ABORTED;
import static org.tapgate.settlement.BatchState.ACCEPTED;
import static org.tapgate.settlement.BatchState.CANCELLED;
import static org.tapgate.settlement.BatchState.CLOSED;
import static org.tapgate.settlement.BatchState.CLOSING;
import static org.tapgate.settlement.BatchState.OPEN;
import static org.tapgate.settlement.BatchState.OUT_OF_BALANCE;
import static org.tapgate.settlement.BatchState.PARTIALLY_SETTLED;
import static org.tapgate.settlement.BatchState.RECONCILED;
import static org.tapgate.settlement.BatchState.REJECTED;
import static org.tapgate.settlement.BatchState.SETTLED;
import static org.tapgate.settlement.BatchState.SUBMITTED;
import static org.tapgate.settlement.BatchState.SUBMIT_FAILED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of a batch: the whole table of back-office.md section 2. What is not in it does not happen. */
public final class BatchLife {

    /** What is known when something happens to a batch. */
    public enum Fact {
        /** It has at least one line. */
        HAS_LINES,
        /** Somebody else than who asked for it agrees. */
        SECOND_PERSON,
        /** It was never sent to the acquirer. */
        NEVER_SUBMITTED,
        /** It may be sent again without a person. */
        ATTEMPTS_LEFT,
        /** The acquirer's file shows no difference, or a second person approved it. */
        NO_VARIANCE
    }

    /**
     * A row of the table.
     *
     * @param needs facts without which the row does not apply
     * @param unless facts with which it does not apply
     */
    record Row(BatchState from, BatchEvent event, Set<Fact> needs, Set<Fact> unless, BatchState to) {

        boolean applies(BatchState state, BatchEvent happening, Set<Fact> facts) {
            return from == state
                    && event == happening
                    && facts.containsAll(needs)
                    && unless.stream().noneMatch(facts::contains);
        }
    }

    static final List<Row> TABLE = List.of(
            row(OPEN, BatchEvent.ADD, OPEN),
            row(OPEN, BatchEvent.CLOSE, CLOSING, Fact.HAS_LINES),
            new Row(OPEN, BatchEvent.CLOSE, Set.of(), Set.of(Fact.HAS_LINES), CANCELLED),
            row(CLOSING, BatchEvent.BALANCE, CLOSED),
            row(CLOSING, BatchEvent.DIFFER, OUT_OF_BALANCE),
            row(OUT_OF_BALANCE, BatchEvent.RESOLVE, CLOSING, Fact.SECOND_PERSON),
            row(CLOSED, BatchEvent.REOPEN, OPEN, Fact.NEVER_SUBMITTED, Fact.SECOND_PERSON),
            row(CLOSED, BatchEvent.SUBMIT, SUBMITTED),
            row(SUBMITTED, BatchEvent.FAIL, SUBMIT_FAILED),
            row(SUBMIT_FAILED, BatchEvent.RETRY, SUBMITTED, Fact.ATTEMPTS_LEFT),
            row(SUBMIT_FAILED, BatchEvent.SUBMIT, SUBMITTED),
            row(SUBMITTED, BatchEvent.ACCEPT, ACCEPTED),
            row(SUBMITTED, BatchEvent.REJECT, REJECTED),
            row(ACCEPTED, BatchEvent.REJECT, REJECTED),
            row(REJECTED, BatchEvent.CORRECT, CLOSED),
            row(REJECTED, BatchEvent.ABANDON, ABORTED, Fact.SECOND_PERSON),
            row(ACCEPTED, BatchEvent.SETTLE_ALL, SETTLED),
            row(ACCEPTED, BatchEvent.SETTLE_SOME, PARTIALLY_SETTLED),
            row(PARTIALLY_SETTLED, BatchEvent.MOVE_FAILED, SETTLED),
            row(SETTLED, BatchEvent.RECONCILE, RECONCILED, Fact.NO_VARIANCE));

    private BatchLife() {}

    private static Row row(BatchState from, BatchEvent event, BatchState to, Fact... needs) {
        return new Row(from, event, Set.of(needs), Set.of(), to);
    }

    /** Where a batch stands after something happened to it; empty when it cannot happen. */
    public static Optional<BatchState> after(BatchState state, BatchEvent event, Set<Fact> facts) {
        return TABLE.stream()
                .filter(row -> row.applies(state, event, facts))
                .map(Row::to)
                .findFirst();
    }
}
