package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.access.CardVerification;
import org.tapgate.access.VerificationStep;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.AcquirerAnswer;
import org.tapgate.order.AcquirerAnswer.Answered;

/** Asks the acquirer about a card (access-control.md section 7). Every call is remote: never inside a transaction. */
@ApplicationScoped
class CardVerifier {

    @Inject
    Acquirer acquirer;

    /** The smallest amount, in minor units of the currency. */
    @Inject
    @ConfigProperty(name = "tapgate.verification.amount", defaultValue = "1")
    long amount;

    @Inject
    @ConfigProperty(name = "tapgate.verification.currency", defaultValue = "EUR")
    String currency;

    CardVerification verify(VerificationStep step, Pan pan) {
        var answer = switch (step) {
            case STATUS_INQUIRY -> acquirer.accountStatusInquiry(pan);
            case AMOUNT -> authorizeAndLetGo(pan, new Money(amount, currency));
        };
        return new CardVerification(step, answer.responseCode().orElse(null));
    }

    /** What was held is let go at once; what may have been held without an answer is undone. */
    private AcquirerAnswer authorizeAndLetGo(Pan pan, Money money) {
        var answer = acquirer.authorize(pan, money);
        if (!(answer instanceof Answered answered)) {
            acquirer.reverse(pan, money);
        } else if (answered.reference() != null) {
            acquirer.voidAuthorization(answered.reference());
        }
        return answer;
    }
}
