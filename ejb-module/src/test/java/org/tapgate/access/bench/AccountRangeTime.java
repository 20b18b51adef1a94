package org.tapgate.access.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;

/** The time to tell from a card's number what card it is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AccountRangeTime {

    private static final int CARDS = 1_000;

    /** How many there are, each of eleven digits. */
    @Param("1000")
    public int ranges;

    private AccountRangeIndex index;

    private List<Pan> cards;

    private int next;

    /** Files the ranges. */
    @Setup
    public void prepare() {
        index = AccountRangeIndex.of(IntStream.range(0, ranges)
                .mapToObj(i -> new AccountRange(bin(i), bin(i), Integer.toString(i), "Bank", "POL", "MCG"))
                .toList());
        var random = new Random(ranges);
        cards = IntStream.range(0, CARDS)
                .mapToObj(i -> CardNumbers.startingWith(bin(random.nextInt(ranges)), random))
                .toList();
    }

    private static String bin(int number) {
        return Long.toString(51_000_000_000L + number);
    }

    /** One look-up. */
    @Benchmark
    public CardAttributes find() {
        next = next + 1 == CARDS ? 0 : next + 1;
        return index.attributes(cards.get(next));
    }
}
