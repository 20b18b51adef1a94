package org.tapgate.it.bench;

import java.util.Arrays;

/**
 * What one load reached.
 *
 * @param perSecond requests or transactions
 * @param p50Millis half of them took at most this long
 * @param p99Millis all but one of a hundred did
 * @param errors that failed, in whatever way
 */
public record Figures(double perSecond, double p50Millis, double p99Millis, long errors) {

    private static final double MICROS = 1_000.0;

    private static final double MICROS_PER_SECOND = 1_000_000.0;

    /** From the line that {@code figures.lua} prints. */
    static Figures ofWrk(String line) {
        var numbers = Arrays.stream(line.split(" ", -1))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
        return new Figures(
                numbers[0] * MICROS_PER_SECOND / numbers[1], numbers[2] / MICROS, numbers[3] / MICROS, numbers[4]);
    }

    /** From the time each transaction took. */
    public static Figures ofTransactions(long[] micros, long seconds) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return new Figures(
                (double) sorted.length / seconds, percentile(sorted, 50) / MICROS, percentile(sorted, 99) / MICROS, 0);
    }

    private static long percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)];
    }
}
