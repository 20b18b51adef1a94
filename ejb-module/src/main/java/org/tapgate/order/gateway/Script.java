package org.tapgate.order.gateway;

import java.util.Set;
import java.util.UUID;
import org.tapgate.card.Pan;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.AcquirerAnswer.NotReached;
import org.tapgate.order.Approval;
import org.tapgate.order.CardToken;
import org.tapgate.order.ResponseCode;
import org.tapgate.order.ResponseCode.Category;

/**
 * What a card's digits 9 to 12 tell the simulator to do. Of an ordinary card no digit goes into its token: all of them
 * have the same.
 *
 * @param digits the four of them
 */
record Script(String digits) {

    private static final String ORDINARY = "0000";

    private static final String TOKEN = "SIM-CARD-";

    private static final String LATE = "5000";

    private static final String LOST = "6000";

    private static final Set<String> SILENT = Set.of("4000", LATE, LOST);

    private static final String OUT_OF_REACH = "7000";

    private static final String CODED = "[123]0[0-9]{2}";

    /** What is asked. */
    enum Kind {
        INQUIRY('1'),
        AUTHORIZATION('2'),
        /** No script refuses it. */
        KEEPING('-');

        private final char chosenBy;

        Kind(char chosenBy) {
            this.chosenBy = chosenBy;
        }
    }

    static Script of(Pan card) {
        var digits = card.reveal().substring(8, 12);
        boolean scripted = SILENT.contains(digits) || digits.equals(OUT_OF_REACH) || digits.matches(CODED);
        return new Script(scripted ? digits : ORDINARY);
    }

    /** The card that approves, but late. */
    static Script late() {
        return new Script(LATE);
    }

    static Script of(CardToken card) {
        return new Script(card.value().substring(TOKEN.length()));
    }

    /**
     * The answer.
     *
     * @param reference under which an authorization is asked for; null for what has none
     */
    AcquirerAnswer answerTo(Kind kind, UUID reference) {
        if (SILENT.contains(digits)) {
            return new NoAnswer();
        }
        if (digits.equals(OUT_OF_REACH)) {
            return new NotReached();
        }
        var code = codeFor(kind);
        return new Answered(code, code.category() == Category.APPROVED ? approval(reference) : null);
    }

    /** Whether it approves, but late. */
    boolean isLate() {
        return digits.equals(LATE);
    }

    /** Whether it approves, but its first answer is lost. */
    boolean losesAnAnswer() {
        return digits.equals(LOST);
    }

    /** What it answers when it answers after all. */
    AcquirerAnswer afterAll(UUID reference) {
        return new Answered(ResponseCode.APPROVED, approval(reference));
    }

    private ResponseCode codeFor(Kind kind) {
        boolean chosen = digits.charAt(0) == kind.chosenBy || (digits.charAt(0) == '3' && kind != Kind.KEEPING);
        return chosen ? new ResponseCode(digits.substring(2)) : ResponseCode.APPROVED;
    }

    private Approval approval(UUID reference) {
        var card = new CardToken(TOKEN + digits);
        return reference == null ? new Approval(null, null, card) : new Approval("SIM-" + reference, "SIM001", card);
    }
}
