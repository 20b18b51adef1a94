package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.CancelOutcome;
import org.tapgate.access.CardVerification;
import org.tapgate.access.CheckOutcome;
import org.tapgate.access.ConfirmOutcome;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCheck;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.ExternalRules;
import org.tapgate.access.ExternalVerdict;
import org.tapgate.access.GateFacts;
import org.tapgate.access.GuestCount;
import org.tapgate.access.Place;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.ReverseOutcome;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetIndex;
import org.tapgate.access.Simulation;
import org.tapgate.access.SimulationDraft;
import org.tapgate.access.store.AccessStores;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.card.store.CardStores;
import org.tapgate.identity.Caller;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.money.Money;
import org.tapgate.order.Acquirer;
import org.tapgate.order.Authorization;
import org.tapgate.order.boundary.PaymentDesk;
import org.tapgate.platform.CountedDatabase;
import org.tapgate.platform.Database;
import org.tapgate.spend.ScriptedMrs;
import org.tapgate.spend.boundary.SpendBeans;

/**
 * The doors for terminals on a real database: one terminal, SN1, at a lounge in Poland, and gold cards of one bank. Each
 * call runs in a transaction as the container would make it.
 */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
final class Gate {

    static final Pan CARD = CardNumbers.completed("543210123456789");

    static final Pan OTHER_CARD = CardNumbers.completed("543210123456780");

    static final UUID LOUNGE = new UUID(1, 1);

    private static final AccountRangeIndex RANGES =
            AccountRangeIndex.of(List.of(new AccountRange("543210", "543219", "1234", "Bank", "POL", "MCG")));

    private static final FingerprintKeys KEYS = new FingerprintKeys(new FingerprintKey("k1", new byte[32]), List.of());

    private static final Place PLACE = new Place(LOUNGE, null, "POL", "LOUNGE", Duration.ZERO);

    final CountedDatabase counted = new CountedDatabase(Database.fresh());

    final DataSource database = counted.source();

    /** What the audit trail was told. */
    final List<String> noted = new ArrayList<>();

    private final RulesetIndex rulesets;

    private final Acquirer acquirer;

    private final PaymentDesk desk;

    /** Whom gates ask. */
    final ScriptedMrs mrs = new ScriptedMrs();

    /** What external rules say. */
    ExternalRules rules = (question, waited) -> ExternalVerdict.NOT_CONFIGURED;

    private volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

    Gate(Acquirer acquirer, Ruleset... rulesets) {
        this.acquirer = acquirer;
        this.desk = new PaymentDesk(database, acquirer, () -> now);
        this.rulesets = RulesetIndex.of(List.of(rulesets));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    static EntryCheck tap(Pan card) {
        return tap("SN1", card, Optional.empty());
    }

    static EntryCheck tap(String terminal, Pan card, Optional<String> key) {
        return new EntryCheck(terminal, card, YearMonth.of(2028, 12), ReadMethod.CONTACTLESS, null, key);
    }

    /** The entry that the check made. */
    Entry checked(EntryCheck check) {
        return ((CheckOutcome.Decided) check(check)).entry();
    }

    CheckOutcome check(EntryCheck check) {
        return door().check(check);
    }

    /** The card is asked for, and then whoever asked dies. */
    void checkAndDie(EntryCheck check) {
        var door = door();
        door.decisions = new EntryDecisions() {
            @Override
            public CheckOutcome decide(EntryCheck asked, CardVerification verification, GateFacts known) {
                if (verification != null) {
                    throw new IllegalStateException("died");
                }
                return decided(asked, null, known);
            }
        };
        assertThatThrownBy(() -> door.check(check)).hasMessage("died");
    }

    ConfirmOutcome confirm(Entry entry, GuestCount guests) {
        return confirm("SN1", entry, guests);
    }

    ConfirmOutcome confirm(String terminal, Entry entry, GuestCount guests) {
        return door().confirm(terminal, entry.id(), guests);
    }

    CancelOutcome cancel(Entry entry) {
        return door().cancel("SN1", entry.id(), "changed their mind");
    }

    ReverseOutcome reverse(Entry entry, Caller caller) {
        return transaction((transaction, undo) -> {
            var reversals = new EntryReversals();
            reversals.archive = AccessStores.archive(transaction);
            reversals.entries = AccessStores.entries(transaction);
            reversals.charges = charges(transaction);
            reversals.trail = new Noting();
            reversals.caller = new CurrentCaller();
            reversals.caller.is(caller);
            reversals.clock = () -> now;
            return reversals.reverse(entry.id(), "wrong card");
        });
    }

    /** The simulator as this caller uses it; drafts join the rulesets of this gate, nobody looks for their faults. */
    Optional<Simulation> simulate(SimulationDraft tried, Caller caller) {
        return transaction((transaction, undo) -> {
            var simulator = new RulesetSimulator();
            simulator.keys = KEYS;
            simulator.ranges = () -> RANGES;
            simulator.accessPoints = new AccessPoints() {
                @Override
                public Optional<Place> placeOf(String terminal) {
                    return Optional.empty();
                }

                @Override
                public Optional<Place> placeAt(UUID locationId) {
                    return Optional.of(PLACE).filter(place -> place.locationId().equals(locationId));
                }
            };
            simulator.rulesets = () -> rulesets;
            simulator.drafts = new RulesetDrafts();
            simulator.cards = CardStores.archive(transaction);
            simulator.past = AccessStores.past(transaction);
            simulator.gates = gates(transaction);
            simulator.current = new CurrentCaller();
            simulator.current.is(caller);
            simulator.clock = () -> now;
            return simulator.simulate(tried);
        });
    }

    /** What the timer of payments does. */
    void pay() {
        desk.sweep();
    }

    void sweep() {
        transaction((transaction, undo) -> {
            var sweep = new EntrySweep();
            sweep.entries = AccessStores.entries(transaction);
            sweep.clock = () -> now;
            sweep.endings = endings(transaction);
            sweep.expire();
            return null;
        });
    }

    long count(EntryStatus status) {
        return count("entry where status = '" + status + "'");
    }

    long count(String from) {
        return Database.number(database, "select count(*) from " + from);
    }

    long number(String query) {
        return Database.number(database, query);
    }

    /** Returns as soon as somebody waits for what another transaction holds. */
    void awaitWaiting() {
        while (count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") == 0) {
            Thread.onSpinWait();
        }
    }

    private PosEntries door() {
        var door = new PosEntries();
        door.verifier = verifier();
        door.gates = gates(database);
        door.records = desk.records();
        door.payments = desk.payments();
        door.charges = charges(database);
        door.decisions = new EntryDecisions() {
            @Override
            public CheckOutcome decide(EntryCheck asked, CardVerification verification, GateFacts known) {
                return decided(asked, verification, known);
            }
        };
        door.guestFees = new GuestFees() {
            @Override
            public Optional<Prepared> prepare(Entry entry, Money fee) {
                return transaction((transaction, undo) -> guestFees(transaction).prepare(entry, fee));
            }
        };
        door.endings = new EntryEndings() {
            @Override
            public ConfirmOutcome confirm(String terminal, UUID accessId, GuestCount guests, Authorization guestFee) {
                return transaction(
                        (transaction, undo) -> endings(transaction).confirm(terminal, accessId, guests, guestFee));
            }

            @Override
            public CancelOutcome cancel(String terminal, UUID accessId, String reason) {
                return transaction((transaction, undo) -> endings(transaction).cancel(terminal, accessId, reason));
            }
        };
        return door;
    }

    private CheckOutcome decided(EntryCheck asked, CardVerification verification, GateFacts known) {
        return transaction((transaction, undo) -> decisions(transaction, undo).decide(asked, verification, known));
    }

    private GuestFees guestFees(DataSource transaction) {
        var fees = new GuestFees();
        fees.entries = AccessStores.entries(transaction);
        fees.payments = AccessStores.payments(transaction);
        fees.records = desk.within(transaction);
        fees.clock = () -> now;
        return fees;
    }

    private EntryEndings endings(DataSource transaction) {
        var endings = new EntryEndings();
        endings.entries = AccessStores.entries(transaction);
        endings.charges = charges(transaction);
        endings.clock = () -> now;
        return endings;
    }

    private EntryCharges charges(DataSource transaction) {
        var charges = new EntryCharges();
        charges.payments = AccessStores.payments(transaction);
        charges.records = desk.within(transaction);
        return charges;
    }

    private EntryDecisions decisions(DataSource transaction, AtomicBoolean undo) {
        var decisions = new EntryDecisions();
        decisions.keys = KEYS;
        decisions.ranges = () -> RANGES;
        decisions.accessPoints = terminal -> terminal.startsWith("SN") ? Optional.of(PLACE) : Optional.empty();
        decisions.rulesets = () -> rulesets;
        decisions.entries = AccessStores.entries(transaction, () -> now);
        decisions.charges = charges(transaction);
        decisions.gates = gates(transaction);
        decisions.clock = () -> now;
        decisions.confirmWithin = Duration.ofMinutes(5);
        decisions.context = context(undo);
        return decisions;
    }

    private Gates gates(DataSource source) {
        var gates = new Gates();
        gates.statements = SpendBeans.statements(source, mrs, () -> now);
        gates.enrolment = SpendBeans.enrolment(source, () -> now);
        gates.evidence = AccessStores.evidence(source);
        gates.rules = rules;
        gates.clock = () -> now;
        return gates;
    }

    private CardVerifier verifier() {
        var verifier = new CardVerifier();
        verifier.acquirer = acquirer;
        verifier.payments = desk.payments();
        verifier.amount = 1;
        verifier.currency = "EUR";
        return verifier;
    }

    private <T> T transaction(Work<T> work) {
        var undo = new AtomicBoolean();
        try {
            return Database.transaction(database, transaction -> {
                T result = work.in(transaction, undo);
                if (undo.get()) {
                    throw new Undone(result);
                }
                return result;
            });
        } catch (Undone undone) {
            @SuppressWarnings("unchecked")
            T result = (T) undone.result;
            return result;
        }
    }

    private static EJBContext context(AtomicBoolean undo) {
        return (EJBContext) Proxy.newProxyInstance(
                Gate.class.getClassLoader(), new Class<?>[] {EJBContext.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("setRollbackOnly")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    undo.set(true);
                    return null;
                });
    }

    private final class Noting extends AuditTrail {

        @Override
        public void note(String action, Object subject, Map<String, Object> facts) {
            noted.add(action);
        }
    }

    @FunctionalInterface
    private interface Work<T> {

        T in(DataSource transaction, AtomicBoolean undo);
    }

    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object result;

        Undone(Object result) {
            this.result = result;
        }
    }
}
