package org.tapgate.order.boundary;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.Approval;
import org.tapgate.order.Authorization;
import org.tapgate.order.CardToken;
import org.tapgate.order.Instruction;
import org.tapgate.order.Order;

/** Talks to the acquirer. Every call is remote: never inside a transaction. */
@ApplicationScoped
public class CardPayments {

    /** A capture, and a refund that became due meanwhile; what comes after that can wait for the sweep. */
    private static final int ROUNDS = 2;

    @Inject
    Acquirer acquirer;

    @EJB
    PaymentRecords records;

    /** Makes an order and holds its amount on the card. What is not recorded within a minute is reversed. */
    public Authorization authorize(Order order, Pan card) {
        return authorize(records.open(order), card);
    }

    /** Holds an amount on a card, as it was prepared. */
    public Authorization authorize(Instruction prepared, Pan card) {
        return new Authorization(prepared, acquirer.authorize(prepared.id(), card, prepared.amount()));
    }

    /** Asks again for what nobody answered, under the same reference: it holds the amount once. */
    public Authorization askAgain(Authorization unanswered, Pan card) {
        return authorize(unanswered.instruction(), card);
    }

    /** An answer that has come for an order's authorization since nobody waited for it; to be recorded. */
    public Optional<Authorization> heardOf(UUID orderId) {
        return records.waiting(orderId)
                .flatMap(waiting -> acquirer.answerTo(waiting.id()).map(answer -> new Authorization(waiting, answer)));
    }

    /** A yes that has come for a refund since somebody called it off. */
    public Optional<AcquirerAnswer> approvalOf(UUID refund) {
        return acquirer.answerTo(refund).filter(answer -> answer.approved().isPresent());
    }

    /**
     * Undoes an authorization that nobody recorded.
     *
     * @return whether it is certain that nothing is held
     */
    public boolean undo(UUID orderId) {
        records.giveUp(orderId);
        pursue(orderId);
        return records.holdsNothing(orderId);
    }

    /** Holds an amount, as it was prepared, on a card that the acquirer keeps. */
    public Authorization authorize(Instruction prepared, CardToken card) {
        return new Authorization(prepared, acquirer.authorize(prepared.id(), card, prepared.amount()));
    }

    /** The acquirer's token of a card; empty when it does not keep it. */
    public Optional<CardToken> keep(Pan card) {
        return acquirer.keepCard(card).approved().map(Approval::card);
    }

    /** Sees whether an amount would be paid, and lets it go at once. */
    public AcquirerAnswer verifyAmount(Pan card, Money amount) {
        var prepared = records.prepareVerification(amount);
        var answer = acquirer.authorize(prepared.id(), card, amount);
        boolean mayBeHeld = answer.approved().isPresent() || answer instanceof NoAnswer;
        if (!mayBeHeld || acquirer.reverse(prepared.id()) instanceof Answered) {
            records.finish(prepared);
        }
        return answer;
    }

    /** Carries out at once what an order is waiting for. */
    public void pursue(UUID orderId) {
        boolean more = true;
        for (int round = 0; round < ROUNDS && more; round++) {
            more = false;
            for (var due : records.take(orderId)) {
                more |= carryOut(due);
            }
        }
    }

    /** Carries out one instruction at once, unless somebody else has. */
    public void tellNow(UUID instruction) {
        records.takeNow(instruction).ifPresent(this::carryOut);
    }

    /**
     * Tells the acquirer what was prepared, and records what it said.
     *
     * @return whether something else on its order is due now
     */
    public boolean carryOut(Instruction instruction) {
        return records.answered(instruction, tell(instruction));
    }

    private AcquirerAnswer tell(Instruction instruction) {
        var id = instruction.id();
        var followed = instruction.acquirerReference();
        return switch (instruction.type()) {
            case AUTHORIZATION, CARD_VERIFICATION -> acquirer.reverse(id);
            case CAPTURE -> acquirer.capture(id, followed, instruction.amount());
            case VOID -> acquirer.voidAuthorization(id, followed);
            case REFUND -> acquirer.refund(id, followed, instruction.amount());
            case CANCEL -> acquirer.reverse(instruction.follows());
            case ADJUSTMENT -> throw new IllegalStateException("Nobody tells the acquirer of an adjustment");
        };
    }
}
