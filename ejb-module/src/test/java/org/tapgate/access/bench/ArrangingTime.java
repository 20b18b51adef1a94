package org.tapgate.access.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tapgate.access.AccessFacts;

/** The time to arrange what a card did for a decision: what {@link DecisionTime} takes for done. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArrangingTime {

    private static final int RULESETS = 1_000;

    /** How many entries each card has behind it, in any order, as the database gives them. */
    @Param("10")
    public int past;

    private List<Tap> taps;

    private int next;

    /** Makes the cards. */
    @Setup
    public void prepare() {
        taps = new World(DecisionTime.SEED, Spread.SKEWED, RULESETS, past).taps();
    }

    /** One card. */
    @Benchmark
    public AccessFacts arrange() {
        next = next + 1 == taps.size() ? 0 : next + 1;
        return taps.get(next).facts();
    }
}
