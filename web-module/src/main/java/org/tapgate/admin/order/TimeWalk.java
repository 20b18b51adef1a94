package org.tapgate.admin.order;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tapgate.admin.list.Walk;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * A list by time. A place in it is a time and an id, whichever way one goes.
 *
 * @param source answers a page, in the order of the list or in the other
 */
record TimeWalk<T>(BiFunction<Boolean, PageRequest, Page<T>> source) implements Walk<T> {

    private static final int PARTS = 2;

    @Override
    public Page<T> page(boolean back, PageRequest page) {
        return source.apply(back, page);
    }

    @Override
    public Optional<Cursor> place(String sent, boolean back) {
        return Cursor.decode(sent, PARTS)
                .filter(cursor -> isTime(cursor.parts().get(0)))
                .filter(cursor -> Ids.parse(cursor.parts().get(1)).isPresent());
    }

    private static boolean isTime(String text) {
        try {
            return Instant.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    @Override
    public Cursor turned(Cursor place, boolean back) {
        return place;
    }
}
