package org.tapgate.it.bench.webhook;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.tapgate.it.bench.CpuTime;
import org.tapgate.it.bench.Figures;
import org.tapgate.it.stack.Eventually;
import org.tapgate.it.stack.Installation;
import org.tapgate.it.stack.Part;
import org.tapgate.it.stack.Ports;
import org.tapgate.it.stack.Stack;
import org.tapgate.it.systems.Backoffice;

/** {@code ./tapgate bench webhooks [SECONDS]}: starts a fresh product and measures what it delivers. */
public final class WebhookBench {

    private static final int EVENTS_A_SECOND = 200;

    private static final int SECONDS = 20;

    private static final int WARM_UP_SECONDS = 20;

    private static final int ENDPOINTS = 100;

    private static final int BAD = 20;

    /** More than an endpoint gets while it is measured. */
    private static final int EVENTS_EACH = 600;

    private static final int WINDOW_SECONDS = 6;

    private static final double NANOS_A_SECOND = 1e9;

    private static final int BARE_CALLS = 40_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Backoffice backoffice;

    private final Entrance entrance;

    private final Shops shops;

    private final String[] endpoints = new String[ENDPOINTS];

    private final Stack stack;

    private WebhookBench(Stack stack, Shops shops) throws IOException {
        this.stack = stack;
        this.backoffice = Backoffice.of(stack.connection(), stack.bootstrap());
        this.entrance = Entrance.of(stack);
        this.shops = shops;
    }

    /** Measures and prints the figures. */
    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
        var folder = Files.createDirectories(Installation.home().resolve("it-tests/target/bench"));
        var settings = Map.of(
                "TAPGATE_LIMIT_TERMINAL", "1000000",
                "TAPGATE_LIMIT_APPLICATION", "1000000",
                "TAPGATE_LIMIT_ADDRESS", "1000000");
        try (var shops = Shops.open(ENDPOINTS);
                var stack = Stack.on(Files.createTempDirectory(folder, "data"), Ports.free(), settings)
                        .start()) {
            var bench = new WebhookBench(stack, shops);
            bench.timeToArrive(seconds);
            bench.throughput();
        }
        System.exit(0); // threads of the shops that hang
    }

    /** One endpoint that hears of every entry. */
    private void timeToArrive(int seconds) throws Exception {
        create(ENDPOINTS - 1);
        arrive(entrance.enter(WARM_UP_SECONDS * EVENTS_A_SECOND, EVENTS_A_SECOND));
        var figures = arrive(entrance.enter(seconds * EVENTS_A_SECOND, EVENTS_A_SECOND));
        say(
                "%d events a second to one endpoint, from before the confirmation is sent: p50 %.0f ms, p99 %.0f ms",
                EVENTS_A_SECOND, figures.p50Millis(), figures.p99Millis());
    }

    private Figures arrive(Entrance.Entered[] entered) {
        Eventually.await(
                "all at the shop",
                PATIENCE,
                () -> Arrays.stream(entered).allMatch(one -> shops.firstArrival(one.entry()) != null));
        var micros = Arrays.stream(entered)
                .mapToLong(one -> (shops.firstArrival(one.entry()) - one.begun()) / 1_000)
                .toArray();
        return Figures.ofTransactions(micros, 1);
    }

    /** A hundred endpoints get what they got before once more: all, the good ones alone, and these beside the bad ones. */
    private void throughput() throws Exception {
        var from = Instant.now(Clock.systemUTC());
        IntStream.range(0, ENDPOINTS - 1).forEach(this::create);
        entrance.enter(EVENTS_EACH, EVENTS_A_SECOND);
        awaitAll(0, EVENTS_EACH, new long[ENDPOINTS]);
        var all = replayed(0, 0, from);
        var bare = BareLoop.perSecond(shops, 0, ENDPOINTS, BARE_CALLS, shops.lastBody());
        say(
                "%d good endpoints: %.0f deliveries a second, %.2f ms of the application each, %.2f of the database;"
                        + " a bare loop: %.0f; %.0f %%",
                ENDPOINTS,
                all.perSecond(),
                all.each().application(),
                all.each().database(),
                bare,
                100 * all.perSecond() / bare);
        var alone = replayed(BAD, BAD, from);
        shops.spoil(BAD);
        var beside = replayed(0, BAD, from);
        say(
                "%d endpoints alone: %.0f a second; beside %d bad ones: %.0f; %.0f %% less",
                ENDPOINTS - BAD,
                alone.perSecond(),
                BAD,
                beside.perSecond(),
                100 * (1 - beside.perSecond() / alone.perSecond()));
    }

    /** Deliveries a second, and the processor time of each. */
    private record Rate(double perSecond, CpuTime each) {}

    /** What the endpoints from the one to measure on get, while those from the first on get all again. */
    private Rate replayed(int first, int measured, Instant from) throws Exception {
        var before = IntStream.range(0, ENDPOINTS).mapToLong(shops::arrivals).toArray();
        for (int number = first; number < ENDPOINTS; number++) {
            replay(number, from);
        }
        Eventually.await("half of them at work", PATIENCE, () -> isHalfAtWork(measured, before));
        long begun = System.nanoTime();
        long had = shops.arrivalsFrom(measured);
        var used = cpuTime();
        Eventually.await(
                "the end of the window", PATIENCE, () -> System.nanoTime() - begun > WINDOW_SECONDS * NANOS_A_SECOND);
        double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        long arrived = shops.arrivalsFrom(measured) - had;
        var rate = new Rate(arrived / seconds, cpuTime().eachSince(used, (double) arrived));
        awaitAll(measured, EVENTS_EACH, before);
        return rate;
    }

    private CpuTime cpuTime() throws IOException {
        return CpuTime.of(
                stack.find(Part.APPLICATION).orElseThrow(),
                stack.find(Part.DATABASE).orElseThrow());
    }

    /** They begin in the course of some seconds, as they were told to and the sweep finds them. */
    private boolean isHalfAtWork(int measured, long[] before) {
        long atWork = IntStream.range(measured, ENDPOINTS)
                .filter(at -> shops.arrivals(at) > before[at])
                .count();
        return 2 * atWork >= ENDPOINTS - measured;
    }

    private void awaitAll(int first, int more, long[] before) {
        Eventually.await(
                more + " deliveries each",
                PATIENCE,
                () -> IntStream.range(first, ENDPOINTS).allMatch(at -> shops.arrivals(at) >= before[at] + more));
    }

    private void create(int number) {
        try {
            endpoints[number] = backoffice
                    .create(
                            "webhook-endpoints",
                            Map.of("url", shops.url(number), "eventTypes", List.of("entry.completed")))
                    .path("id")
                    .asText();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void replay(int number, Instant from) throws IOException {
        var span = Map.of(
                "from", from.toString(), "to", Instant.now(Clock.systemUTC()).toString());
        backoffice.create("webhook-endpoints/" + endpoints[number] + "/replay", span);
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
