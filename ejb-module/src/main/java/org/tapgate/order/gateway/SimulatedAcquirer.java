package org.tapgate.order.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.UUID;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;
import org.tapgate.order.Approval;
import org.tapgate.order.CardToken;
import org.tapgate.order.ResponseCode;

/**
 * An acquirer for the demo and the tests. Digits 9 to 12 of the card choose its answers (spec/intents.md section 5):
 * {@code 10RR} the inquiry answers RR, {@code 20RR} authorizations do, {@code 30RR} both; {@code 4000} never answers,
 * {@code 5000} and {@code 6000} too late for whoever waits, {@code 7000} cannot be reached. Any other card is approved.
 * The amount plays no part. What follows an authorization always succeeds.
 */
@ApplicationScoped
@Typed(SimulatedAcquirer.class)
class SimulatedAcquirer implements Acquirer {

    @Override
    public AcquirerAnswer accountStatusInquiry(Pan card) {
        return Script.of(card).answerTo(Script.Kind.INQUIRY, null);
    }

    /** Only a card that is not answered for cannot be kept. */
    @Override
    public AcquirerAnswer keepCard(Pan card) {
        return Script.of(card).answerTo(Script.Kind.KEEPING, null);
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, Pan card, Money amount) {
        return Script.of(card).answerTo(Script.Kind.AUTHORIZATION, reference);
    }

    @Override
    public AcquirerAnswer authorize(UUID reference, CardToken card, Money amount) {
        return Script.of(card).answerTo(Script.Kind.AUTHORIZATION, reference);
    }

    @Override
    public AcquirerAnswer capture(UUID reference, String authorization, Money amount) {
        return approved(reference);
    }

    @Override
    public AcquirerAnswer voidAuthorization(UUID reference, String authorization) {
        return approved(reference);
    }

    @Override
    public AcquirerAnswer refund(UUID reference, String capture, Money amount) {
        return approved(reference);
    }

    @Override
    public AcquirerAnswer reverse(UUID reference) {
        return approved(reference);
    }

    private static AcquirerAnswer approved(UUID reference) {
        return new Answered(ResponseCode.APPROVED, new Approval("SIM-" + reference, null, null));
    }
}
