package org.tapgate.it.bench.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.tapgate.it.bench.Clients;
import org.tapgate.it.bench.EmptyWar;
import org.tapgate.it.bench.Figures;
import org.tapgate.it.bench.PgBench;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.Ports;
import org.tapgate.it.stack.Stack;
import org.tapgate.pos.Connection;

/**
 * {@code ./tapgate bench intents [WARM_UP_SECONDS [TERMINALS [INTENTS_A_STEP]]]}: starts a fresh product and measures its
 * intents.
 */
public final class IntentBench {

    private static final int WARM_UP_SECONDS = 90;

    private static final int TERMINALS = 10_000;

    private static final int EACH = 3_000;

    private static final int DELIVERIES = 1_000;

    private static final int TILLS = 4;

    /** A server that has seen no terminal yet checks 10,000 signatures first. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stack stack;

    private final Connection product;

    private final Fleet fleet;

    private IntentBench(Stack stack, Fleet fleet) {
        this.stack = stack;
        this.product = stack.connection();
        this.fleet = fleet;
    }

    /** Measures and prints the report. */
    public static void main(String... arguments) throws Exception {
        int warmUp = argument(arguments, 0, WARM_UP_SECONDS);
        int terminals = argument(arguments, 1, TERMINALS);
        int each = argument(arguments, 2, EACH);
        var folder = Files.createDirectories(Installation.home().resolve("it-tests/target/bench"));
        var data = Files.createTempDirectory(folder, "data");
        var settings = Map.of(
                "TAPGATE_BENCH_WAR", EmptyWar.writeInto(folder).toString(),
                "TAPGATE_LIMIT_TERMINAL", "1000000",
                "TAPGATE_LIMIT_APPLICATION", "1000000",
                "TAPGATE_LIMIT_ADDRESS", "1000000");
        try (var stack = Stack.on(data, Ports.free(), settings).start()) {
            var password = Files.readString(data.resolve("secrets/tapgate.db.migration.password"));
            var database = new PgBench(data.resolve("postgresql"), password.strip(), folder, folder);
            var bench = new IntentBench(stack, Fleet.of(terminals, stack, database));
            bench.awaitKeys(terminals - 1);
            var steps = new Steps(stack, bench.fleet, each);
            say("warming up for %d s", warmUp);
            steps.warmUp(warmUp);
            say("%s", steps.report());
            bench.deliver(terminals);
        }
    }

    private static int argument(String[] arguments, int at, int usual) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : usual;
    }

    /** The copy of the keys in memory follows within seconds. */
    private void awaitKeys(int last) {
        Eventually.await(
                "the keys of the terminals",
                PATIENCE,
                () -> product.send(fleet.fetching(last)).status() != 403);
    }

    private void deliver(int terminals) throws Exception {
        say("before: " + status());
        try (var waiting = new WaitingTerminals(product.base(), fleet.tokens())) {
            Eventually.await("a first empty answer for all", PATIENCE, () -> waiting.emptyAnswers() >= terminals);
            var micros = new long[DELIVERIES];
            var random = new Random(1);
            var chosen = random.ints(0, terminals).distinct().limit(DELIVERIES).toArray();
            new Clients(TILLS).send(DELIVERIES, at -> micros[at] = deliver(waiting, chosen[at]));
            var figures = Figures.ofTransactions(micros, 1);
            say("%d terminals wait: %s", terminals, status());
            say("intent to terminal: p50 %.1f ms, p99 %.1f ms", figures.p50Millis(), figures.p99Millis());
        }
    }

    /** From before the intent is asked for until its terminal has it. */
    private long deliver(WaitingTerminals waiting, int terminal) throws Exception {
        var next = waiting.next(terminal);
        var begun = System.nanoTime();
        Fleet.good(product, fleet.asking(terminal));
        var delivery = next.get();
        Fleet.good(product, fleet.doing(terminal, delivery.intent(), "cancel", Map.of()));
        waiting.waitAgain(terminal);
        return (delivery.at() - begun) / 1_000;
    }

    private String status() throws IOException {
        var lines = Files.readAllLines(Path.of(
                "/proc",
                Long.toString(stack.find(Part.APPLICATION).orElseThrow().pid()),
                "status"));
        return lines.stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM") || line.startsWith("Threads"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList()
                .toString();
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
