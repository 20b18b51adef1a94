package org.tapgate.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.access.CardVerification;
import org.tapgate.access.CheckOutcome.ToVerify;
import org.tapgate.card.Pan;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.boundary.CardPayments;

/** Asks the acquirer about a card (access-control.md section 7). Every call is remote: never inside a transaction. */
@ApplicationScoped
class CardVerifier {

    @Inject
    Acquirer acquirer;

    @Inject
    CardPayments payments;

    /** The smallest amount, in minor units of the currency. */
    @Inject
    @ConfigProperty(name = "tapgate.verification.amount", defaultValue = "1")
    long amount;

    @Inject
    @ConfigProperty(name = "tapgate.verification.currency", defaultValue = "EUR")
    String currency;

    CardVerification verify(ToVerify open, Pan pan) {
        return switch (open.step()) {
            case STATUS_INQUIRY -> CardVerification.of(open.step(), acquirer.accountStatusInquiry(pan));
            case AMOUNT -> CardVerification.of(open.step(), payments.verifyAmount(pan, new Money(amount, currency)));
            case TOKEN -> CardVerification.of(open.step(), acquirer.keepCard(pan));
            case FEE -> CardVerification.of(payments.authorize(open.fee(), pan));
        };
    }
}
