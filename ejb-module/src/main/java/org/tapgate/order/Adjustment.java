package org.tapgate.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.audit.Actor;
import org.tapgate.order.Posting.Line;

/**
 * A correction of the books of an order: back-office.md section 1.
 *
 * @param id identifier; also that of the operation that comes of it
 * @param draft what is wanted
 * @param state where it stands
 * @param asked who wanted it, and when
 * @param decided the second person; null while there is none
 */
public record Adjustment(UUID id, AdjustmentDraft draft, AdjustmentState state, Signature asked, Signature decided) {

    /** Who did something, and when. */
    public record Signature(UUID by, String name, Instant at) {

        /** Of whoever acts now. */
        public static Signature of(Actor actor, Instant now) {
            return new Signature(actor.id(), actor.name(), now);
        }
    }

    /**
     * A new one; it waits when it would bring its order above the limit.
     *
     * @param posted what corrections of this kind brought the order already: in small steps nobody gets further
     */
    public static Adjustment of(UUID id, AdjustmentDraft draft, long posted, long limit, Signature asked) {
        var state = draft.amount().amount() > limit - posted ? AdjustmentState.WAITING : AdjustmentState.POSTED;
        return new Adjustment(id, draft, state, asked, null);
    }

    /** The same after a second person decided. */
    public Adjustment decided(boolean yes, Signature by) {
        return new Adjustment(id, draft, yes ? AdjustmentState.POSTED : AdjustmentState.REFUSED, asked, by);
    }

    /** The operation that it is in the books. */
    public Operation operation(Instant now) {
        return new Operation(
                id,
                draft.orderId(),
                Channel.BACKOFFICE,
                OperationType.ADJUSTMENT,
                OperationResult.EXECUTED,
                now,
                draft.amount(),
                null,
                Operation.Answer.NONE);
    }

    /** How it stands in the books. */
    public Posting posting() {
        return switch (draft.kind()) {
            case DEBIT -> posting(Account.RECEIVABLE, Account.FEES);
            case CREDIT -> posting(Account.REFUNDS, Account.RECEIVABLE);
        };
    }

    private Posting posting(Account debit, Account credit) {
        var amount = draft.amount();
        return new Posting(id, List.of(new Line(debit, amount), new Line(credit, amount.times(-1))));
    }
}
