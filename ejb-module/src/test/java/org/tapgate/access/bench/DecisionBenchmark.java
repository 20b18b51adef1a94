package org.tapgate.access.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** {@code ./tapgate bench rules}: measures decisions and prints the medians. Not a test: its name keeps it out of builds. */
class DecisionBenchmark {

    private static final Path REPORTS = Path.of("target", "bench");

    @Test
    void decisions_by_number_of_rulesets() throws Exception {
        report(
                "decisions-by-rulesets",
                run(decisions(Kind.values())
                        .param("rulesets", "100", "1000", "10000")
                        .param("spread", "EVEN", "SKEWED")));
    }

    @Test
    void decisions_by_past_entries() throws Exception {
        report(
                "decisions-by-past-entries",
                run(decisions(Kind.ENGINE, Kind.DROOLS, Kind.LOOP)
                        .param("rulesets", "1000")
                        .param("spread", "SKEWED")
                        .param("past", "10", "1000", "100000")));
    }

    @Test
    void arranging_of_past_entries() throws Exception {
        report("arranging-past-entries", run(times(ArrangingTime.class).param("past", "10", "1000", "100000")));
    }

    @Test
    void account_ranges() throws Exception {
        report("account-ranges", run(times(AccountRangeTime.class).param("ranges", "1000", "30000", "1000000")));
    }

    private static ChainedOptionsBuilder decisions(Kind... who) {
        return times(DecisionTime.class)
                .param("who", Stream.of(who).map(Kind::name).toArray(String[]::new));
    }

    private static ChainedOptionsBuilder times(Class<?> benchmark) {
        return new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx4g", "-XX:+UseSerialGC");
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static void report(String name, Collection<RunResult> results) throws IOException {
        var lines = results.stream().map(DecisionBenchmark::line).sorted().collect(Collectors.joining());
        var text = "| " + name + " | median | 99 of 100 |\n|---|---:|---:|\n" + lines;
        Files.createDirectories(REPORTS);
        Files.writeString(REPORTS.resolve(name + ".md"), text);
        System.out.println("\n" + text);
    }

    private static String line(RunResult result) {
        var parameters = result.getParams();
        var what = parameters.getParamsKeys().stream()
                .sorted(Comparator.naturalOrder())
                .map(key -> key + " " + parameters.getParam(key))
                .collect(Collectors.joining(", "));
        var times = result.getPrimaryResult().getStatistics();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f us | %.2f us |%n",
                what,
                micros(times.getPercentile(50)),
                micros(times.getPercentile(99)));
    }

    private static double micros(double nanos) {
        return nanos / 1_000;
    }
}
