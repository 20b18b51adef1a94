package org.tapgate.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountRangeIndexTest {

    @Test
    void the_narrowest_of_nested_ranges_describes_the_card() {
        var index = AccountRangeIndex.of(
                List.of(range("543210", "543219", "wide"), range("54321012", "54321012", "narrow")));

        assertThat(index.attributes(CardNumbers.completed("543210123456789")).ica())
                .isEqualTo("narrow");
        assertThat(index.attributes(CardNumbers.completed("543210223456789")).ica())
                .isEqualTo("wide");
        assertThat(index.attributes(CardNumbers.completed("543220223456789"))).isEqualTo(CardAttributes.UNKNOWN);
    }

    @Test
    void a_number_before_all_ranges_and_an_empty_table_find_nothing() {
        var pan = CardNumbers.completed("400000000000000");

        assertThat(AccountRangeIndex.of(List.of()).find(pan)).isEmpty();
        assertThat(AccountRangeIndex.of(List.of(range("543210", "543219", "1"))).find(pan))
                .isEmpty();
    }

    @Test
    void random_overlapping_ranges_are_found_as_a_search_through_all_of_them_finds() {
        var random = new Random(20261121);
        for (int round = 0; round < 50; round++) {
            var ranges =
                    IntStream.range(0, 60).mapToObj(i -> randomRange(random, i)).toList();
            var index = AccountRangeIndex.of(ranges);
            for (int i = 0; i < 200; i++) {
                var pan = CardNumbers.startingWith(prefix(random), random);
                assertThat(index.find(pan).map(AccountRange::numbers))
                        .as("%s in %s", pan, ranges)
                        .isEqualTo(narrowest(ranges, pan).map(AccountRange::numbers));
            }
        }
    }

    private static Optional<AccountRange> narrowest(List<AccountRange> ranges, Pan pan) {
        return ranges.stream()
                .filter(range -> range.numbers().contains(pan))
                .min(Comparator.comparing(AccountRange::numbers));
    }

    private static AccountRange randomRange(Random random, int ica) {
        var one = prefix(random);
        var other = prefix(random);
        return PanRange.isReversed(one, other) ? range(other, one, "" + ica) : range(one, other, "" + ica);
    }

    /** Few different digits, so that ranges meet, nest and share ends. */
    private static String prefix(Random random) {
        return "5432"
                + IntStream.range(0, 2 + random.nextInt(4))
                        .mapToObj(i -> String.valueOf(random.nextInt(3)))
                        .reduce("", String::concat);
    }

    private static AccountRange range(String low, String high, String ica) {
        return new AccountRange(low, high, ica, "Bank", "POL", "MCG");
    }
}
