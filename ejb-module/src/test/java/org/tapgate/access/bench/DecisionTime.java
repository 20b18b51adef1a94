package org.tapgate.access.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time of single decisions, tap after tap. JMH makes a class of it and sets the parameters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionTime {

    static final long SEED = 20261121;

    /** Who decides. */
    @Param("ENGINE")
    public Kind who;

    /** How many there are. */
    @Param("100")
    public int rulesets;

    /** How they lie. */
    @Param("EVEN")
    public Spread spread;

    /** How many entries each card has behind it. */
    @Param("10")
    public int past;

    private Contestant contestant;

    private int taps;

    private int next;

    /** Prepares all that does not depend on the tap. */
    @Setup
    public void prepare() {
        var world = new World(SEED, spread, rulesets, past);
        contestant = who.prepare(world);
        taps = world.taps().size();
    }

    /** One decision. */
    @Benchmark
    public Answer decide() {
        next = next + 1 == taps ? 0 : next + 1;
        return contestant.decide(next);
    }
}
