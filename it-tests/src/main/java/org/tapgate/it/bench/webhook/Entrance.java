package org.tapgate.it.bench.webhook;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.tapgate.it.bench.Clients;
import org.tapgate.it.stack.Stack;
import org.tapgate.it.systems.Backoffice;
import org.tapgate.it.systems.CardNumbers;
import org.tapgate.it.systems.Rulesets;
import org.tapgate.pos.Answer;
import org.tapgate.pos.Card;
import org.tapgate.pos.Guests;
import org.tapgate.pos.ReadMethod;
import org.tapgate.pos.Terminal;
import org.tapgate.pos.TerminalKey;

/** A lounge whose entries make the events. */
record Entrance(Terminal terminal, AtomicInteger cards) {

    private static final String BIN = "538810";

    private static final String ICA = "8810";

    private static final Clients CLIENTS = new Clients(16);

    private static final int FIRST_CARD = 700_000_000;

    /** An entry: what it is called, and when its confirmation was about to be sent, by {@link System#nanoTime()}. */
    record Entered(String entry, long begun) {}

    static Entrance of(Stack stack) throws IOException {
        var backoffice = Backoffice.of(stack.connection(), stack.bootstrap());
        var lounge = backoffice.createLounge("Bench lounge");
        backoffice.create("rulesets", Rulesets.free("Bench", ICA, lounge));
        backoffice.createAccountRange(BIN, BIN, ICA, "MCG");
        var terminal = new Terminal(stack.connection(), "BENCH", TerminalKey.generate(), InstantSource.system());
        good(terminal.pair(backoffice.createTerminal("BENCH", lounge)));
        return new Entrance(terminal, new AtomicInteger(FIRST_CARD));
    }

    /** So many entries: checked as fast as it goes, then confirmed so many a second. */
    Entered[] enter(int count, int perSecond) throws Exception {
        var admitted = new String[count];
        CLIENTS.send(count, at -> admitted[at] = check());
        var entered = new Entered[count];
        var begun = System.nanoTime();
        CLIENTS.send(count, at -> {
            awaitTime(begun + at * 1_000_000_000L / perSecond);
            entered[at] = confirm(admitted[at]);
        });
        return entered;
    }

    private String check() throws IOException {
        var card = new Card(CardNumbers.of(BIN, cards.incrementAndGet()), "2049-12");
        return good(terminal.check(card, ReadMethod.CHIP)).text("/accessId");
    }

    private Entered confirm(String accessId) throws IOException {
        var begun = System.nanoTime();
        return new Entered(good(terminal.confirm(accessId, Guests.NONE)).text("/operationId"), begun);
    }

    private static void awaitTime(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Answer good(Answer answer) throws IOException {
        if (!answer.isOk()) {
            throw new IOException(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
