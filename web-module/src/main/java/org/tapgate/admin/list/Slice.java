package org.tapgate.admin.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * The part of a list that is shown, and the ways to its neighbours.
 *
 * @param rows in the order of the list
 * @param before address of the part before; empty at the beginning of the list
 * @param after address of the part after; empty at its end
 */
public record Slice<T>(List<T> rows, Optional<Address> before, Optional<Address> after) {

    /** Rows of one part. */
    public static final int ROWS = PageRequest.USUAL;

    /** Asks for the part that an address names. A place that does not fit the list is its beginning. */
    public static <T> Slice<T> load(Address address, Walk<T> walk) {
        var before = address.value(Address.BEFORE).flatMap(sent -> walk.place(sent, true));
        if (before.isPresent()) {
            var page = walk.page(true, new PageRequest(ROWS, before));
            if (page.nextCursor().isPresent()) {
                return backward(address, walk, page);
            }
            // Nothing lies before: that is the beginning, which is shown whole
        }
        var after = before.isPresent()
                ? Optional.<Cursor>empty()
                : address.value(Address.AFTER).flatMap(sent -> walk.place(sent, false));
        return forward(address, walk, walk.page(false, new PageRequest(ROWS, after)), after.isPresent());
    }

    private static <T> Slice<T> forward(Address address, Walk<T> walk, Page<T> page, boolean hasBefore) {
        return new Slice<>(
                page.items(),
                page.firstCursor()
                        .filter(first -> hasBefore)
                        .map(first -> to(address, Address.BEFORE, turned(walk, first, false))),
                page.nextCursor().map(last -> to(address, Address.AFTER, last)));
    }

    /** The part before a row is the page after it in the opposite order, turned round. */
    private static <T> Slice<T> backward(Address address, Walk<T> walk, Page<T> page) {
        var rows = new ArrayList<>(page.items());
        Collections.reverse(rows);
        return new Slice<>(
                rows,
                page.nextCursor().map(first -> to(address, Address.BEFORE, first)),
                page.firstCursor().map(last -> to(address, Address.AFTER, turned(walk, last, true))));
    }

    private static Address to(Address address, String direction, String cursor) {
        return address.first().with(direction, cursor);
    }

    private static String turned(Walk<?> walk, String cursor, boolean back) {
        return walk.turned(walk.place(cursor, back).orElseThrow(), back).encode();
    }
}
