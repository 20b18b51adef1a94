package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tapgate.card.RangeOverlap.Relation.AROUND;
import static org.tapgate.card.RangeOverlap.Relation.CROSSING;
import static org.tapgate.card.RangeOverlap.Relation.WITHIN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeOverlapsTest {

    @ParameterizedTest
    @CsvSource({
        "54321012, 54321015, WITHIN",
        "543210, 543219, WITHIN",
        "543200, 543299, AROUND",
        "543215, 543225, CROSSING",
        "543205, 5432105, CROSSING",
    })
    void a_range_lies_to_another_in_one_of_three_ways(String low, String high, RangeOverlap.Relation relation) {
        var stored = Ranges.of("543210", "543219", "99", "MCG");
        var line = new ImportLine(7, Ranges.of(low, high));

        assertThat(RangeOverlaps.find(List.of(line), List.of(stored, line.range()), 10))
                .extracting(RangeOverlap::line, RangeOverlap::other, RangeOverlap::relation)
                .contains(tuple(7L, stored, relation));
    }

    @Test
    void stored_ranges_are_not_reported_among_themselves() {
        var stored = List.of(Ranges.of("543210", "543219"), Ranges.of("543215", "543225"));
        var line = new ImportLine(2, Ranges.of("600000", "600001"));

        assertThat(RangeOverlaps.find(List.of(line), with(stored, List.of(line)), 10))
                .isEmpty();
    }

    @Test
    void no_more_pairs_are_listed_than_asked_for() {
        var lines = IntStream.range(0, 9)
                .mapToObj(i -> new ImportLine(i + 2, Ranges.of("54321" + i, "543219")))
                .toList();

        assertThat(RangeOverlaps.find(lines, with(List.of(), lines), 5)).hasSize(5);
    }

    @Test
    void random_pairs_are_found_as_comparing_all_of_them_finds() {
        var random = new Random(20261121);
        for (int round = 0; round < 100; round++) {
            var lines = IntStream.range(0, 15)
                    .mapToObj(i -> new ImportLine(i + 2, random(random)))
                    .toList();
            var stored = IntStream.range(0, 15).mapToObj(i -> random(random)).toList();
            var all = with(stored, lines);
            var found = RangeOverlaps.find(lines, all, Integer.MAX_VALUE);

            assertThat(pairs(found)).isEqualTo(comparingAll(lines, all));
            assertThat(found).allMatch(it -> it.relation() == relation(it));
        }
    }

    private static Set<Set<AccountRange>> pairs(List<RangeOverlap> overlaps) {
        var pairs = new HashSet<Set<AccountRange>>();
        overlaps.forEach(it -> pairs.add(Set.of(it.range(), it.other())));
        return pairs;
    }

    private static Set<Set<AccountRange>> comparingAll(List<ImportLine> lines, List<AccountRange> all) {
        var pairs = new HashSet<Set<AccountRange>>();
        for (ImportLine line : lines) {
            for (AccountRange other : all) {
                if (!line.range().equals(other) && meet(line.range().numbers(), other.numbers())) {
                    pairs.add(Set.of(line.range(), other));
                }
            }
        }
        return pairs;
    }

    private static boolean meet(PanRange one, PanRange other) {
        return one.from() <= other.to() && other.from() <= one.to();
    }

    private static RangeOverlap.Relation relation(RangeOverlap overlap) {
        var one = overlap.range().numbers();
        var other = overlap.other().numbers();
        if (other.contains(one.from()) && other.contains(one.to())) {
            return WITHIN;
        }
        return one.contains(other.from()) && one.contains(other.to()) ? AROUND : CROSSING;
    }

    private static AccountRange random(Random random) {
        var one = Integer.toString(100_000 + random.nextInt(900_000));
        var other = Integer.toString(100_000 + random.nextInt(900_000));
        var ica = Long.toString(random.nextLong(99_999_999_999L));
        return PanRange.isReversed(one, other) ? Ranges.of(other, one, ica, "MCG") : Ranges.of(one, other, ica, "MCG");
    }

    private static List<AccountRange> with(List<AccountRange> stored, List<ImportLine> lines) {
        var all = new ArrayList<>(stored);
        lines.forEach(line -> all.add(line.range()));
        return all;
    }
}
