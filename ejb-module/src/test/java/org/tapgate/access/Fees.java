package org.tapgate.access;

import java.util.UUID;
import org.tapgate.money.Money;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.Approval;
import org.tapgate.order.Authorization;
import org.tapgate.order.CardToken;
import org.tapgate.order.Channel;
import org.tapgate.order.Instruction;
import org.tapgate.order.OperationType;
import org.tapgate.order.ResponseCode;

/** Fees that were asked for. */
final class Fees {

    private Fees() {}

    static Authorization approved(Money amount) {
        return answered(amount, "00");
    }

    /**
     * What came of it.
     *
     * @param code null when nobody answered
     */
    static Authorization answered(Money amount, String code) {
        var asked = new Instruction(
                new UUID(5, 5), new UUID(6, 6), OperationType.AUTHORIZATION, Channel.POS, null, null, amount, 0);
        if (code == null) {
            return new Authorization(asked, new NoAnswer());
        }
        var approval = code.equals("00") ? new Approval("ref", "A1", new CardToken("token")) : null;
        return new Authorization(asked, new Answered(new ResponseCode(code), approval));
    }
}
