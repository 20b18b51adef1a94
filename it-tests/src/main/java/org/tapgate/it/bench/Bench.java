package org.tapgate.it.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.Ports;
import org.tapgate.it.stack.Stack;

/** {@code ./tapgate bench [WARM_UP_SECONDS [SECONDS_EACH]]}: starts a fresh product and measures it. */
public final class Bench {

    private static final List<Integer> CLIENTS = List.of(1, 16, 64);

    private static final int WARM_UP_CLIENTS = 16;

    private static final int WARM_UP_SECONDS = 120;

    private static final int SECONDS_EACH = 15;

    /** Every load gets cards that no other had: more numbers than a load can use up. */
    private static final long CARDS_A_LOAD = 5_000_000;

    private final Path folder;

    private final int warmUpSeconds;

    private final int seconds;

    private long nextCard;

    private Bench(Path folder, int warmUpSeconds, int seconds) {
        this.folder = folder;
        this.warmUpSeconds = warmUpSeconds;
        this.seconds = seconds;
    }

    /** Measures, prints the report and writes it into {@code it-tests/target/bench}. */
    public static void main(String... arguments) throws Exception {
        var folder = Installation.home().resolve("it-tests/target/bench");
        Files.createDirectories(folder);
        var warmUp = arguments.length > 0 ? Integer.parseInt(arguments[0]) : WARM_UP_SECONDS;
        var each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : SECONDS_EACH;
        new Bench(folder, warmUp, each).run();
    }

    private void run() throws Exception {
        var data = Files.createTempDirectory(folder, "data");
        say("starting Tapgate on " + data);
        try (var stack = Stack.on(data, Ports.free(), settings()).start()) {
            var report = measure(stack, data);
            var json = new ObjectMapper().writerWithDefaultPrettyPrinter();
            Files.writeString(folder.resolve("bench.json"), json.writeValueAsString(report.json()));
            Files.writeString(folder.resolve("bench.md"), report.markdown());
            System.out.println();
            System.out.print(report.markdown());
        }
    }

    /** No limit of requests, and the empty application beside Tapgate. */
    private Map<String, String> settings() throws IOException {
        return Map.of(
                "TAPGATE_BENCH_WAR", EmptyWar.writeInto(folder).toString(),
                "TAPGATE_LIMIT_TERMINAL", "1000000",
                "TAPGATE_LIMIT_APPLICATION", "1000000",
                "TAPGATE_LIMIT_ADDRESS", "1000000");
    }

    private Report measure(Stack stack, Path data) throws Exception {
        var scripts = Installation.home().resolve("it-tests/src/bench");
        var wrk = new Wrk(stack.connection().base(), scripts);
        var password = Files.readString(data.resolve("secrets/tapgate.db.migration.password"));
        var pgBench = new PgBench(data.resolve("postgresql"), password.strip(), scripts, folder);
        pgBench.createTable();
        var tokens = new BenchSite(stack).setUp(folder);
        warmUp(wrk, tokens);
        var rows = new LinkedHashMap<Integer, Report.Row>();
        for (int clients : CLIENTS) {
            say(clients + " clients");
            rows.put(
                    clients,
                    new Report.Row(
                            wrk.get(EmptyWar.CALL, clients, seconds),
                            pgBench.insert(clients, seconds),
                            measured(stack, () -> load(wrk, tokens, "check", clients, seconds)),
                            measured(stack, () -> load(wrk, tokens, "confirm", clients, seconds))));
        }
        return new Report(rows, residentMegabytes(stack), warmUpSeconds, seconds);
    }

    private Report.Load measured(Stack stack, Callable<Figures> load) throws Exception {
        var before = cpuTime(stack);
        var figures = load.call();
        var requests = figures.perSecond() * seconds;
        return new Report.Load(figures, cpuTime(stack).eachSince(before, requests));
    }

    private static CpuTime cpuTime(Stack stack) throws IOException {
        return CpuTime.of(
                stack.find(Part.APPLICATION).orElseThrow(),
                stack.find(Part.DATABASE).orElseThrow());
    }

    private void warmUp(Wrk wrk, Path tokens) throws Exception {
        say("warming up for " + warmUpSeconds + " s");
        load(wrk, tokens, "check", WARM_UP_CLIENTS, warmUpSeconds / 3);
        wrk.get(EmptyWar.CALL, WARM_UP_CLIENTS, warmUpSeconds / 4);
        load(wrk, tokens, "confirm", WARM_UP_CLIENTS, warmUpSeconds - warmUpSeconds / 3 - warmUpSeconds / 4);
    }

    private Figures load(Wrk wrk, Path tokens, String what, int clients, int duration) throws Exception {
        var first = nextCard;
        nextCard += CARDS_A_LOAD;
        return wrk.run(
                "/pos/check_entry",
                "tapgate.lua",
                clients,
                duration,
                List.of(what, tokens.toString(), Long.toString(first)));
    }

    private static long residentMegabytes(Stack stack) throws IOException {
        var application = stack.find(Part.APPLICATION).orElseThrow();
        return Files.readAllLines(Path.of("/proc", Long.toString(application.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
