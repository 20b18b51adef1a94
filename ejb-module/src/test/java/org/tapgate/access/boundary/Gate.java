package org.tapgate.access.boundary;

import jakarta.ejb.EJBContext;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
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
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetIndex;
import org.tapgate.access.store.AccessStores;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.card.store.CardStores;
import org.tapgate.order.Acquirer;
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

    private static final UUID LOUNGE = new UUID(1, 1);

    private static final AccountRangeIndex RANGES =
            AccountRangeIndex.of(List.of(new AccountRange("543210", "543219", "1234", "Bank", "POL", "MCG")));

    final DataSource database = Database.fresh();

    private final RulesetIndex rulesets;

    private final Acquirer acquirer;

    /** Whom gates ask. */
    final ScriptedMrs mrs = new ScriptedMrs();

    /** What external rules say. */
    ExternalRules rules = question -> ExternalVerdict.NOT_CONFIGURED;

    private volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

    Gate(Acquirer acquirer, Ruleset... rulesets) {
        this.acquirer = acquirer;
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
        var door = new PosEntries();
        door.verifier = verifier();
        door.gates = gates(database);
        door.decisions = new EntryDecisions() {
            @Override
            public CheckOutcome decide(EntryCheck asked, CardVerification verification, GateFacts known) {
                return transaction(
                        (transaction, undo) -> decisions(transaction, undo).decide(asked, verification, known));
            }
        };
        return door.check(check);
    }

    ConfirmOutcome confirm(Entry entry, GuestCount guests) {
        return confirm("SN1", entry, guests);
    }

    ConfirmOutcome confirm(String terminal, Entry entry, GuestCount guests) {
        return inDoor(door -> door.confirm(terminal, entry.id(), guests));
    }

    CancelOutcome cancel(Entry entry) {
        return inDoor(door -> door.cancel("SN1", entry.id(), "changed their mind"));
    }

    void sweep() {
        transaction((transaction, undo) -> {
            var sweep = new EntrySweep();
            sweep.entries = AccessStores.entries(transaction);
            sweep.clock = () -> now;
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

    private <T> T inDoor(Function<PosEntries, T> call) {
        return transaction((transaction, undo) -> {
            var door = new PosEntries();
            door.entries = AccessStores.entries(transaction);
            door.clock = () -> now;
            return call.apply(door);
        });
    }

    private EntryDecisions decisions(DataSource transaction, AtomicBoolean undo) {
        var decisions = new EntryDecisions();
        decisions.keys = new FingerprintKeys(new FingerprintKey("k1", new byte[32]), List.of());
        decisions.ranges = () -> RANGES;
        decisions.accessPoints = terminal -> terminal.startsWith("SN")
                ? Optional.of(new Place(LOUNGE, null, "POL", "LOUNGE", Duration.ZERO))
                : Optional.empty();
        decisions.rulesets = () -> rulesets;
        decisions.cards = CardStores.register(transaction);
        decisions.entries = AccessStores.entries(transaction);
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
        return gates;
    }

    private CardVerifier verifier() {
        var verifier = new CardVerifier();
        verifier.acquirer = acquirer;
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
