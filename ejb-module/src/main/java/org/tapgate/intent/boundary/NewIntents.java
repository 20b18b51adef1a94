package org.tapgate.intent.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.intent.Device;
import org.tapgate.intent.DeviceStore;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentKind;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.intent.IntentRefusal.Reason;
import org.tapgate.intent.IntentStore;
import org.tapgate.intent.IntentTerms;
import org.tapgate.intent.OperatingMode;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.intent.PaymentStore;
import org.tapgate.money.Money;
import org.tapgate.order.ContractTerms;
import org.tapgate.order.boundary.ContractRecords;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.terminal.Terminal;

/** Makes intents: the rules P1 and R1. Of two for one device at the same instant the second sees the first. */
@Stateless
public class NewIntents {

    /** The card schemes take nothing back after that. */
    private static final Duration OLDEST_REFUND = Duration.ofDays(90);

    private static final String CONTRACT = "additional_info.contract.";

    @Inject
    DeviceFinder finder;

    @Inject
    DeviceStore devices;

    @Inject
    IntentStore intents;

    @Inject
    PaymentStore payments;

    @Inject
    ContractRecords contracts;

    @Inject
    Host host;

    @Inject
    IntentBook book;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /**
     * Asks a device to take a payment.
     *
     * @param amount in minor units of the currency of the device's client; null is a fault
     */
    @Requires(Permission.INTENT_EDIT)
    public WriteOutcome<Intent> pay(String deviceId, Long amount, IntentTerms terms) {
        var found = finder.terminal(deviceId);
        if (found.isEmpty()) {
            return new Missing<>();
        }
        var terminal = found.get();
        if (!isOwn(terminal)) {
            return new Refused<>(IntentRefusal.of(Reason.DEVICE_NOT_YOURS));
        }
        var limits = finder.limits(terminal.details().clientId());
        var faults = new ArrayList<>(limits.faults(amount, terms));
        if (terms.contract() != null) {
            faults.addAll(faults(terminal.details().clientId(), terms.contract()));
        }
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        return refusal(terminal)
                .<WriteOutcome<Intent>>map(Refused::new)
                .orElseGet(() ->
                        open(terminal, IntentKind.PAYMENT, new Money(amount, limits.currency()), terms, Ids.next()));
    }

    /**
     * Asks a device to give a payment back.
     *
     * @param amount in minor units; null for all that is left
     */
    @Requires(Permission.INTENT_EDIT)
    public WriteOutcome<Intent> giveBack(String deviceId, UUID paymentId, Long amount, IntentTerms terms) {
        var terminal = finder.terminal(deviceId);
        var paid = intents.find(paidBy(paymentId)).filter(this::isVisible);
        if (terminal.isEmpty() || paid.isEmpty()) {
            return new Missing<>();
        }
        if (!isOwn(terminal.get())) {
            return new Refused<>(IntentRefusal.of(Reason.DEVICE_NOT_YOURS));
        }
        if (amount != null && amount < 1) {
            return new Invalid<>(List.of(new Fault("amount", "out_of_range", "at least 1")));
        }
        return refusal(terminal.get()).<WriteOutcome<Intent>>map(Refused::new).orElseGet(() -> {
            var payment = payments.hold(paymentId).map(host::asItStands).orElseThrow();
            var wanted = amount == null ? payment.refundable() : amount;
            return refusal(terminal.get(), paid.get(), payment, wanted)
                    .<WriteOutcome<Intent>>map(reason -> new Refused<>(IntentRefusal.of(reason)))
                    .orElseGet(() -> reserve(terminal.get(), payment, wanted, terms));
        });
    }

    private List<Fault> faults(UUID clientId, ContractTerms contract) {
        var faults = new Faults();
        contract.check(faults, CONTRACT, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (faults.found().isEmpty() && contracts.isTaken(clientId, contract.reference())) {
            faults.add(CONTRACT + "contract_id", "duplicate", "is the name of another contract");
        }
        return faults.found();
    }

    /** The intent of a payment; a payment that there is not has one that there is not. */
    private UUID paidBy(UUID paymentId) {
        return payments.find(paymentId).map(Payment::intentId).orElse(paymentId);
    }

    private boolean isVisible(Intent intent) {
        return intent.kind() == IntentKind.PAYMENT && intent.isIn(current.get().scopeFor(Permission.INTENT_EDIT));
    }

    /** Asked before anything else: what is wrong with a request tells of the limits and contracts of the device's client. */
    private boolean isOwn(Terminal terminal) {
        return terminal.isIn(current.get().scopeFor(Permission.INTENT_EDIT));
    }

    /** Why the device takes no intent now; it is held from here on. */
    private Optional<IntentRefusal> refusal(Terminal terminal) {
        if (devices.hold(terminal.id(), clock.instant()) != OperatingMode.PDV) {
            return Optional.of(IntentRefusal.of(Reason.WRONG_MODE));
        }
        return intents.holdLive(terminal.serialNumber().value())
                .map(book::upToDate)
                .filter(blocking -> !blocking.state().isFinal())
                .map(blocking -> new IntentRefusal(Reason.CONFLICT_ERROR, blocking));
    }

    private Optional<Reason> refusal(Terminal terminal, Intent paid, Payment payment, long amount) {
        if (payment.outcome() != Outcome.APPROVED) {
            return Optional.of(Reason.PAYMENT_NOT_APPROVED);
        }
        if (!paid.device().terminalId().equals(terminal.id())) {
            return Optional.of(Reason.PAYMENT_OF_ANOTHER_DEVICE);
        }
        if (payment.madeAt().plus(OLDEST_REFUND).isBefore(clock.instant())) {
            return Optional.of(Reason.PAYMENT_TOO_OLD);
        }
        if (amount < 1 || amount > payment.refundable()) {
            return Optional.of(Reason.REFUND_AMOUNT_EXCEEDS);
        }
        return host.isPartOfHold(payment, amount) ? Optional.of(Reason.PAYMENT_NOT_CAPTURED) : Optional.empty();
    }

    private WriteOutcome<Intent> reserve(Terminal terminal, Payment payment, long amount, IntentTerms terms) {
        payments.reserve(payment.id(), amount);
        var money = new Money(amount, payment.amount().currency());
        return open(terminal, IntentKind.REFUND, money, terms, payment.id());
    }

    private WriteOutcome<Intent> open(
            Terminal terminal, IntentKind kind, Money amount, IntentTerms terms, UUID paymentId) {
        var now = clock.instant();
        var times = new Intent.Times(now, now.plus(finder.timeToLive()), now);
        var intent = book.open(Intent.open(Ids.next(), kind, Device.of(terminal), amount, terms, paymentId, times));
        trail.note(
                kind.wireName() + ".created",
                intent.id(),
                Map.of("device", intent.device().deviceId(), "amount", amount.amount(), "currency", amount.currency()));
        return new Written<>(intent);
    }
}
