package org.tapgate.admin.list;

import java.util.Optional;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;

/** A list that can be walked forward and back. */
public interface Walk<T> {

    /** A page in the order of the list, or back from a place in the opposite order. */
    Page<T> page(boolean back, PageRequest page);

    /** Reads a place for a walk in that direction; empty for anything that is none. */
    Optional<Cursor> place(String sent, boolean back);

    /** A place on a walk in that direction, for a walk in the other one. */
    Cursor turned(Cursor place, boolean back);

    /** A list that is sorted by one column. */
    static <T> Walk<T> sorted(SortOrder order, Sorted<T> source) {
        return new Walk<>() {
            @Override
            public Page<T> page(boolean back, PageRequest page) {
                return source.page(order(back), page);
            }

            @Override
            public Optional<Cursor> place(String sent, boolean back) {
                return Cursor.decode(sent, SortOrder.CURSOR_PARTS).filter(order(back)::fits);
            }

            @Override
            public Cursor turned(Cursor place, boolean back) {
                return order(back).turned(place);
            }

            private SortOrder order(boolean back) {
                return back ? order.opposite() : order;
            }
        };
    }

    /** Answers a page of a list in an order. */
    @FunctionalInterface
    interface Sorted<T> {

        Page<T> page(SortOrder order, PageRequest page);
    }
}
