package org.tapgate.it.bench.webhook;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    /** Of the hundred, those that may turn bad. */
    private static final int BAD = 20;

    private static final int GOOD = ENDPOINTS - BAD;

    /** In each, other endpoints turn bad: what has failed before is left alone for a while. */
    private static final int ROUNDS = 2;

    private static final int SHOPS = ENDPOINTS + ROUNDS * BAD;

    /** More than an endpoint gets while it is measured. */
    private static final int EVENTS_EACH = 500;

    private static final int WINDOW_SECONDS = 6;

    private static final double NANOS_A_SECOND = 1e9;

    private static final int BARE_CALLS = 40_000;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Backoffice backoffice;

    private final Entrance entrance;

    private final Shops shops;

    private final String[] endpoints = new String[SHOPS];

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
        try (var shops = Shops.open(SHOPS);
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

    /** Endpoints get what they got before once more, a hundred of them or the good ones alone, in turn. */
    private void throughput() throws Exception {
        var from = Instant.now(Clock.systemUTC());
        IntStream.range(0, SHOPS).filter(at -> endpoints[at] == null).forEach(this::create);
        entrance.enter(EVENTS_EACH, EVENTS_A_SECOND);
        await(new long[SHOPS], IntStream.range(0, SHOPS), EVENTS_EACH);
        var good = new ArrayList<Rate>();
        var alone = new ArrayList<Rate>();
        var bad = new ArrayList<Rate>();
        for (int round = 0; round < ROUNDS; round++) {
            good.add(replayed(GOOD, from));
            if (round == 0) {
                compare(good.get(0));
            }
            alone.add(replayed(ENDPOINTS, 0, from));
            shops.spoilFrom(ENDPOINTS);
            bad.add(replayed(ENDPOINTS + round * BAD, from));
        }
        say("%d endpoints, deliveries a second: %.0f beside %d good ones", GOOD, median(good), BAD);
        say("%.0f alone; %.0f beside %d that turn bad", median(alone), median(bad), BAD);
        say(
                "cost of the bad ones: %.0f %% of what the others get beside good ones, %.0f %% of what they get alone",
                100 * (1 - median(bad) / median(good)), 100 * (1 - median(bad) / median(alone)));
    }

    private void compare(Rate all) throws Exception {
        var bare = BareLoop.perSecond(shops, 0, ENDPOINTS, BARE_CALLS, shops.lastBody());
        say(
                "%d good endpoints: %.0f deliveries a second, %.2f ms of the application each, %.2f of the database;"
                        + " a bare loop: %.0f; %.0f %%",
                ENDPOINTS, all.all(), all.each().application(), all.each().database(), bare, 100 * all.all() / bare);
    }

    private static double median(List<Rate> rates) {
        var sorted = rates.stream().mapToDouble(Rate::good).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Deliveries a second to the good endpoints that are measured, those to all, and the processor time of each. */
    private record Rate(double good, double all, CpuTime each) {}

    private Rate replayed(int partners, Instant from) throws Exception {
        return replayed(partners, BAD, from);
    }

    /** What the good ones get, while they and so many partners from that one on get all again. */
    private Rate replayed(int partners, int number, Instant from) throws Exception {
        var before = IntStream.range(0, SHOPS).mapToLong(shops::arrivals).toArray();
        for (int at = partners; at < partners + number; at++) {
            replay(at, from);
        }
        int least = EVENTS_EACH;
        for (int at = 0; at < GOOD; at++) {
            least = Math.min(least, replay(at, from));
        }
        Eventually.await("half of them at work", PATIENCE, () -> isHalfAtWork(before));
        var rate = measured();
        await(before, IntStream.range(0, GOOD), least);
        return rate;
    }

    private Rate measured() throws IOException {
        long begun = System.nanoTime();
        long good = shops.arrivalsBelow(GOOD);
        long all = shops.arrivalsBelow(SHOPS);
        var used = cpuTime();
        Eventually.await(
                "the end of the window", PATIENCE, () -> System.nanoTime() - begun > WINDOW_SECONDS * NANOS_A_SECOND);
        double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
        double arrived = shops.arrivalsBelow(SHOPS) - all;
        return new Rate(
                (shops.arrivalsBelow(GOOD) - good) / seconds,
                arrived / seconds,
                cpuTime().eachSince(used, arrived));
    }

    private CpuTime cpuTime() throws IOException {
        return CpuTime.of(
                stack.find(Part.APPLICATION).orElseThrow(),
                stack.find(Part.DATABASE).orElseThrow());
    }

    /** They begin in the course of some seconds, as they were told to and the sweep finds them. */
    private boolean isHalfAtWork(long[] before) {
        long atWork = IntStream.range(0, GOOD)
                .filter(at -> shops.arrivals(at) > before[at])
                .count();
        return 2 * atWork >= GOOD;
    }

    private void await(long[] before, IntStream who, int more) {
        var waiting = who.toArray();
        Eventually.await(
                more + " deliveries each",
                PATIENCE,
                () -> Arrays.stream(waiting).allMatch(at -> shops.arrivals(at) >= before[at] + more));
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

    /** How many it gets again: those that are under way just now are not among them. */
    private int replay(int number, Instant from) throws IOException {
        var span = Map.of(
                "from", from.toString(), "to", Instant.now(Clock.systemUTC()).toString());
        return backoffice
                .create("webhook-endpoints/" + endpoints[number] + "/replay", span)
                .path("count")
                .asInt();
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
