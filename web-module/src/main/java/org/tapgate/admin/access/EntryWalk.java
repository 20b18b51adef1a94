package org.tapgate.admin.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.boundary.Entries;
import org.tapgate.admin.list.Walk;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * The list of entries, the newest first. A place in it is a time and an id, whichever way one goes.
 *
 * @param entries the door to them
 * @param filter which ones, the newest or the oldest first
 */
record EntryWalk(Entries entries, Function<Boolean, EntryFilter> filter) implements Walk<Entry> {

    private static final int PARTS = 2;

    @Override
    public Page<Entry> page(boolean back, PageRequest page) {
        return entries.page(filter.apply(back), page);
    }

    @Override
    public Optional<Cursor> place(String sent, boolean back) {
        return read(sent);
    }

    @Override
    public Cursor turned(Cursor place, boolean back) {
        return place;
    }

    /** A place that was sent; empty for anything that is none. */
    static Optional<Cursor> read(String sent) {
        return Cursor.decode(sent, PARTS).filter(EntryWalk::isPlace);
    }

    private static boolean isPlace(Cursor cursor) {
        try {
            Instant.parse(cursor.parts().get(0));
            return Ids.parse(cursor.parts().get(1)).isPresent();
        } catch (DateTimeException noTime) {
            return false;
        }
    }
}
