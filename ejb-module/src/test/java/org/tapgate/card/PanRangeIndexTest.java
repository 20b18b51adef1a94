package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tapgate.card.PanRangeIndex.Filed;

class PanRangeIndexTest {

    @Test
    void every_range_over_a_card_is_found_as_a_search_through_all_of_them_finds() {
        var random = new Random(20261121);
        for (int round = 0; round < 100; round++) {
            var filed = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> new Filed<>(randomRange(random), i))
                    .toList();
            var index = new PanRangeIndex<>(filed);
            for (int i = 0; i < 50; i++) {
                var pan = CardNumbers.startingWith("5432" + random.nextInt(100), random);
                assertThat(found(index, pan))
                        .as("%s in %s", pan, filed)
                        .containsExactlyInAnyOrderElementsOf(filed.stream()
                                .filter(one -> one.numbers().contains(pan))
                                .map(Filed::thing)
                                .toList());
            }
        }
    }

    private static List<Integer> found(PanRangeIndex<Integer> index, Pan pan) {
        var found = new ArrayList<Integer>();
        index.forEach(pan, found::add);
        return found;
    }

    private static PanRange randomRange(Random random) {
        int from = 543_200 + random.nextInt(100);
        return PanRange.between("" + from, "" + Math.min(543_299, from + random.nextInt(30)));
    }
}
