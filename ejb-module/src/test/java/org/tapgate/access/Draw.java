package org.tapgate.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws from lists of values. */
record Draw(Random random) {

    /** One of them. */
    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Several different ones in any order, no fewer than the least. */
    <T> List<T> some(int least, int most, List<T> values) {
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, least + random.nextInt(most - least + 1)));
    }
}
