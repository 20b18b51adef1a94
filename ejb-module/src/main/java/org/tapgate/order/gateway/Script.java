package org.tapgate.order.gateway;

import java.util.Set;
import org.tapgate.card.Pan;
import org.tapgate.order.ResponseCode;

/**
 * What a card's digits 9 to 12 tell the simulator to do.
 *
 * @param digits the four of them
 */
record Script(String digits) {

    private static final Set<String> SILENT = Set.of("4000", "5000", "6000");

    /** What is asked. */
    enum Kind {
        INQUIRY('1'),
        AUTHORIZATION('2');

        private final char chosenBy;

        Kind(char chosenBy) {
            this.chosenBy = chosenBy;
        }
    }

    static Script of(Pan card) {
        return new Script(card.reveal().substring(8, 12));
    }

    boolean isSilent() {
        return SILENT.contains(digits);
    }

    ResponseCode answerTo(Kind kind) {
        var chosen = digits.charAt(0) == kind.chosenBy || digits.charAt(0) == '3';
        return chosen && digits.charAt(1) == '0' ? new ResponseCode(digits.substring(2)) : ResponseCode.APPROVED;
    }
}
