package org.tapgate.intent.boundary;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.audit.Actor;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.intent.HistoryLine;
import org.tapgate.intent.HostAnswer;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentNotes.Failure;
import org.tapgate.intent.IntentTerms;
import org.tapgate.intent.Outcome;
import org.tapgate.intent.Payment;
import org.tapgate.intent.ReadMethod;
import org.tapgate.intent.StatusChange;
import org.tapgate.intent.store.IntentStores;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.order.boundary.ContractRecords;
import org.tapgate.order.boundary.PaymentDesk;
import org.tapgate.order.boundary.PaymentRecords;
import org.tapgate.platform.CountedDatabase;
import org.tapgate.platform.Database;
import org.tapgate.platform.DatabaseFailure;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.platform.ee.Recurring;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.TerminalStatus;

/**
 * The doors of intents on a real database: one client with one terminal, SN1, and a host that answers as it is told. Each
 * call runs in a transaction as the container would make it.
 */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
final class Till {

    static final String DEVICE = "PAX_A910__SN1";

    static final Pan CARD = CardNumbers.completed("543210123456789");

    static final Pan OTHER_CARD = CardNumbers.completed("543210123456780");

    private static final UUID CLIENT = Ids.next();

    final CountedDatabase counted = new CountedDatabase(Database.fresh());

    final DataSource database = counted.source();

    /** What the host says, in this order; nothing when it is empty. */
    final ConcurrentLinkedDeque<HostAnswer> answers = new ConcurrentLinkedDeque<>();

    /** Whether the host can be made to hold nothing. */
    volatile boolean undoes;

    /** What an acquirer has to do with it that keeps books of its own; it is only asked where a test says so. */
    final ScriptedAcquirer acquirer = new ScriptedAcquirer();

    final PaymentDesk desk = new PaymentDesk(database, acquirer, () -> this.now);

    final List<String> audited = new CopyOnWriteArrayList<>();

    private final Terminal terminal;

    private volatile Instant now = Instant.parse("2026-11-21T10:00:00Z");

    Till() {
        var location = Ids.next();
        var details = new TerminalDetails(location, "PAX_A910", null, null, CLIENT);
        terminal = new Terminal(
                Ids.next(), new SerialNumber("SN1"), details, TerminalStatus.NOT_PAIRED, null, 1, now, now);
        execute("insert into location (id, name, country, service, postal_code, city, version, created_at, changed_at)"
                + " values ('" + location + "', 'Shop', 'POL', 'LOUNGE', '1', 'W', 1, now(), now())");
        execute("insert into terminal (id, serial_number, location_id, status, version, created_at, changed_at)"
                + " values ('" + terminal.id() + "', 'SN1', '" + location + "', 'NOT_PAIRED', 1, now(), now())");
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    WriteOutcome<Intent> ask(long amount) {
        return ask(amount, IntentTerms.NONE);
    }

    WriteOutcome<Intent> ask(long amount, IntentTerms terms) {
        return inside(beans -> beans.making().pay(DEVICE, amount, terms));
    }

    Intent asked(long amount) {
        return done(ask(amount));
    }

    /** What another client's program is told that asks this device. */
    WriteOutcome<Intent> askAsStranger(long amount, IntentTerms terms) {
        return inside(beans -> {
            var door = beans.making();
            door.current = current(Ids.next());
            return door.pay(DEVICE, amount, terms);
        });
    }

    WriteOutcome<Intent> askBack(UUID payment, Long amount) {
        return inside(beans -> beans.making().giveBack(DEVICE, payment, amount, IntentTerms.NONE));
    }

    WriteOutcome<Intent> cancel(Intent intent, boolean atTerminal) {
        return inside(beans -> beans.intents().cancel(intent.kind(), DEVICE, intent.id(), atTerminal));
    }

    WriteOutcome<Intent> release() {
        return inside(beans -> beans.intents().release(DEVICE, "dropped"));
    }

    WriteOutcome<Intent> resolve(Intent intent, Outcome outcome) {
        return inside(beans -> beans.intents().resolve(intent.kind(), intent.id(), outcome, "a receipt"));
    }

    Optional<Intent> next() {
        return inside(beans -> beans.terminal().next("SN1"));
    }

    WriteOutcome<Intent> process(Intent intent, Pan card) {
        return process(intent, card, new Host() {
            @Override
            Question pay(Intent asked, Payment payment, Pan number) {
                return () -> held -> said();
            }

            @Override
            Question giveBack(Intent refund, Payment payment) {
                return () -> held -> said();
            }

            @Override
            void pursue(UUID payment) {
                // This host has taken the money when it says so
            }
        });
    }

    /** The same at the moment when its order cannot be written. */
    void processWithoutOrder(Intent intent) {
        process(intent, CARD, new Host() {
            @Override
            Question pay(Intent asked, Payment payment, Pan number) {
                throw new DatabaseFailure("writing an order", new SQLException("the disk is full"));
            }
        });
    }

    /** The same with the acquirer. */
    WriteOutcome<Intent> processAtAcquirer(Intent intent) {
        return process(intent, CARD, host(desk.records()));
    }

    private WriteOutcome<Intent> process(Intent intent, Pan card, Host host) {
        var door = new TerminalIntents();
        door.host = host;
        door.work = work(host);
        return door.process("SN1", intent.id(), card, ReadMethod.CHIP);
    }

    /** What has come from the acquirer by now is told. */
    void lookForLateAnswers(LateAnswers timer) {
        timer.recurring = new Unguarded();
        timer.host = host(desk.records());
        timer.work = work(timer.host);
        inside(beans -> {
            timer.intents = beans.book().intents;
            timer.look();
            return Instant.EPOCH;
        });
    }

    private Host host(PaymentRecords records) {
        var host = new Host();
        host.cards = desk.payments();
        host.records = records;
        host.refunds = desk.refunds();
        host.payments = IntentStores.payments(database);
        host.contracts = new NoContracts();
        host.finder = new Beans(database).finder();
        return host;
    }

    private IntentWork work(Host asked) {
        return new IntentWork() {
            @Override
            public Begun begin(String serial, UUID id, Pan number, ReadMethod how) {
                return inside(beans -> beans.work(asked).begin(serial, id, number, how));
            }

            @Override
            public Intent answered(UUID id, Function<Intent, HostAnswer> recording) {
                return inside(beans -> beans.work().answered(id, recording));
            }
        };
    }

    private HostAnswer said() {
        var answer = answers.poll();
        return answer == null ? HostAnswer.NONE : answer;
    }

    Intent answered(UUID id, HostAnswer answer) {
        return inside(beans -> beans.work().answered(id, held -> answer));
    }

    WriteOutcome<Intent> finish(Intent intent) {
        return inside(beans -> beans.terminal().finish("SN1", intent.id(), true));
    }

    WriteOutcome<Intent> cancelHere(Intent intent) {
        return inside(beans -> beans.terminal().cancel("SN1", intent.id(), "left"));
    }

    WriteOutcome<Intent> fail(Intent intent) {
        var door = new TerminalIntents();
        door.host = new Host() {
            @Override
            boolean undo(Intent asked) {
                return undoes;
            }
        };
        door.work = new IntentWork() {
            @Override
            public WriteOutcome<Intent> fail(String serial, UUID id, Failure failure, boolean nothingHeld) {
                return inside(beans -> beans.work().fail(serial, id, failure, nothingHeld));
            }
        };
        return door.fail("SN1", intent.id(), new Failure("READER", null));
    }

    void tick() {
        inside(beans -> {
            var timers = new IntentTimers();
            timers.intents = beans.book().intents;
            timers.book = beans.book();
            timers.clock = () -> now;
            timers.tick();
            return null;
        });
    }

    Intent found(Intent intent) {
        return inside(beans -> beans.book().intents.find(intent.id())).orElseThrow();
    }

    Payment payment(Intent intent) {
        return inside(beans -> beans.book().payments.find(intent.paymentId())).orElseThrow();
    }

    List<StatusChange> changes(StatusChange.Place after, Instant to, int most) {
        return inside(beans -> beans.book().intents.changes(DataScope.ofClient(CLIENT), after, to, most));
    }

    List<HistoryLine> history(Intent intent) {
        return inside(beans -> beans.book().intents.history(intent.id()));
    }

    long count(String from) {
        return Database.number(database, "select count(*) from " + from);
    }

    static Intent done(WriteOutcome<Intent> outcome) {
        return ((Written<Intent>) outcome).value();
    }

    static HostAnswer yes() {
        return new HostAnswer(Outcome.APPROVED, "00");
    }

    static HostAnswer no() {
        return new HostAnswer(Outcome.REJECTED, "51");
    }

    /** A payment that was taken and closed. */
    Intent paid(long amount) {
        var intent = asked(amount);
        next();
        answers.add(yes());
        process(intent, CARD);
        return done(finish(intent));
    }

    <T> T inside(Function<Beans, T> call) {
        return Database.transaction(database, transaction -> call.apply(new Beans(transaction)));
    }

    /** The beans of one transaction. */
    final class Beans {

        private final DataSource transaction;

        private final IntentBook book = new IntentBook();

        private Beans(DataSource transaction) {
            this.transaction = transaction;
            book.intents = IntentStores.intents(transaction);
            book.payments = IntentStores.payments(transaction);
            book.afterCommit = work -> {};
            book.room = new WaitingRoom();
            book.clock = () -> now;
        }

        IntentBook book() {
            return book;
        }

        NewIntents making() {
            var door = new NewIntents();
            door.finder = finder();
            door.devices = IntentStores.devices(transaction);
            door.contracts = new NoContracts();
            door.intents = book.intents;
            door.payments = book.payments;
            door.book = book;
            door.host = new NoBackOffice();
            door.current = current();
            door.trail = trail();
            door.clock = () -> now;
            return door;
        }

        Intents intents() {
            var door = new Intents();
            door.intents = book.intents;
            door.payments = book.payments;
            door.finder = finder();
            door.book = book;
            door.host = new NoBackOffice();
            door.host.findings = desk.findings(transaction);
            door.current = current();
            door.trail = trail();
            door.clock = () -> now;
            return door;
        }

        TerminalIntents terminal() {
            var door = new TerminalIntents();
            door.intents = book.intents;
            door.book = book;
            return door;
        }

        IntentWork work() {
            return work(null);
        }

        private IntentWork work(Host host) {
            var work = new IntentWork();
            work.host = host;
            work.intents = book.intents;
            work.payments = book.payments;
            work.book = book;
            work.keys = new FingerprintKeys(new FingerprintKey("k1", new byte[32]), List.of());
            work.clock = () -> now;
            return work;
        }

        private DeviceFinder finder() {
            var finder = new DeviceFinder();
            finder.terminals = new OneTerminal(terminal);
            finder.clients = id -> Optional.empty();
            finder.devices = IntentStores.devices(transaction);
            finder.usualCurrency = "EUR";
            finder.timeToLive = Duration.ofMinutes(15);
            return finder;
        }
    }

    /** Of which every name is free. */
    private static final class NoContracts extends ContractRecords {

        @Override
        public boolean isTaken(UUID clientId, String reference) {
            return false;
        }
    }

    /** Nobody gives money back but by intents. */
    private static final class NoBackOffice extends Host {

        @Override
        Payment asItStands(Payment payment) {
            return payment;
        }

        @Override
        boolean isPartOfHold(Payment payment, long amount) {
            return false;
        }
    }

    /** A failure of one is that of the test. */
    private static final class Unguarded extends Recurring {

        @Override
        public void run(String what, Runnable work) {
            work.run();
        }
    }

    private static CurrentCaller current() {
        return current(CLIENT);
    }

    private static CurrentCaller current(UUID client) {
        var current = new CurrentCaller();
        current.is(new Caller(
                new Actor(Actor.Kind.APPLICATION, client, "till"),
                Role.INTEGRATOR,
                DataScope.ofClient(client),
                Set.of(ApplicationScope.INTENTS)));
        return current;
    }

    private AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void note(String action, Object subject, Map<String, Object> facts) {
                audited.add(action);
            }
        };
    }

    void execute(String statement) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
