package org.tapgate.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.Pan;
import org.tapgate.card.PanRange;

/**
 * Makes the cards of a {@link RandomWorld} and what rulesets want of cards. There are few numbers, of any length, and
 * BIN ranges begin and end with parts of them, so that cards lie exactly on the ends.
 */
final class RandomCards {

    static final List<String> COUNTRIES = List.of("POL", "ESP", "ITA", "DEU");

    private static final List<String> PRODUCTS = List.of("MCG", "MPL", "WBE", "MCW");

    private static final List<String> ICAS = List.of("1", "22", "333", "4444");

    /** More than an index files one by one; no card has them. */
    private static final List<String> CROWD = IntStream.range(0, RulesetIndex.MOST_KEYS)
            .mapToObj(number -> "other " + number)
            .toList();

    private final Draw draw;

    private final List<Pan> numbers;

    RandomCards(Draw draw) {
        this.draw = draw;
        this.numbers = IntStream.range(0, 3).mapToObj(i -> newNumber()).toList();
    }

    private Pan newNumber() {
        var digits = new StringBuilder("54321");
        int length = draw.random().nextBoolean() ? 16 : 12 + draw.random().nextInt(8);
        while (digits.length() < length - 1) {
            digits.append(draw.random().nextInt(10));
        }
        return CardNumbers.completed(digits.toString());
    }

    Pan number() {
        return draw.pick(numbers);
    }

    CardAttributes attributes() {
        return draw.random().nextInt(20) == 0
                ? CardAttributes.UNKNOWN
                : new CardAttributes(null, draw.pick(ICAS), "Bank", draw.pick(COUNTRIES), draw.pick(PRODUCTS));
    }

    List<String> countries() {
        return draw.some(0, 3, COUNTRIES);
    }

    /** Few, and seldom more than can be filed. */
    List<String> products() {
        var few = draw.some(0, 3, PRODUCTS);
        if (draw.random().nextInt(50) > 0) {
            return few;
        }
        var many = new ArrayList<>(CROWD);
        many.addAll(few);
        return many;
    }

    List<IcaCriterion> icas() {
        return draw.random().nextInt(5) < 3
                ? List.of()
                : draw.some(1, 3, ICAS).stream()
                        .map(ica -> new IcaCriterion(ica, binRanges()))
                        .toList();
    }

    private List<BinRange> binRanges() {
        return IntStream.range(0, draw.random().nextInt(4))
                .mapToObj(i -> between(end(), end()))
                .toList();
    }

    private static BinRange between(String one, String other) {
        return PanRange.isReversed(one, other) ? new BinRange(other, one) : new BinRange(one, other);
    }

    /** How one of the numbers begins, now and then off by the last digit. */
    private String end() {
        var digits = number().reveal();
        var whole = digits.substring(0, 6 + draw.random().nextInt(digits.length() - 5));
        return draw.random().nextInt(3) > 0
                ? whole
                : whole.substring(0, whole.length() - 1) + draw.random().nextInt(10);
    }
}
