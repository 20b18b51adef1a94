package org.tapgate.order.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.AcquirerAnswer.NoAnswer;
import org.tapgate.order.ResponseCode;
import org.tapgate.platform.Ids;

/**
 * An acquirer for the demo and the tests. Digits 9 to 12 of the card choose its answers (spec/intents.md section 5):
 * {@code 10RR} the inquiry answers RR, {@code 20RR} authorizations do, {@code 30RR} both; {@code 4000} never answers,
 * {@code 5000} and {@code 6000} too late for whoever waits. Any other card is approved. The amount plays no part.
 */
@ApplicationScoped
class SimulatedAcquirer implements Acquirer {

    @Override
    public AcquirerAnswer accountStatusInquiry(Pan card) {
        return answer(Script.of(card), Script.Kind.INQUIRY);
    }

    @Override
    public AcquirerAnswer authorize(Pan card, Money amount) {
        return answer(Script.of(card), Script.Kind.AUTHORIZATION);
    }

    @Override
    public AcquirerAnswer voidAuthorization(String reference) {
        return new Answered(ResponseCode.APPROVED, reference);
    }

    @Override
    public AcquirerAnswer reverse(Pan card, Money amount) {
        return new Answered(ResponseCode.APPROVED, null);
    }

    private static AcquirerAnswer answer(Script script, Script.Kind kind) {
        if (script.isSilent()) {
            return new NoAnswer();
        }
        var code = script.answerTo(kind);
        var approved = code.category() == ResponseCode.Category.APPROVED;
        var reference =
                approved && kind == Script.Kind.AUTHORIZATION ? Ids.next().toString() : null;
        return new Answered(code, reference);
    }
}
