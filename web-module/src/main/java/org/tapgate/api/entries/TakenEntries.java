package org.tapgate.api.entries;

import java.io.IOException;
import java.util.Optional;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryFilter;
import org.tapgate.access.boundary.EntryExports;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/**
 * Entries that somebody takes along, some at a time, so that a list of a million takes no more memory than a short one.
 *
 * @param exports the door to them
 * @param filter which ones
 */
public record TakenEntries(EntryExports exports, EntryFilter filter) {

    /** What is done with an entry. */
    interface Reader {

        void read(Entry entry) throws IOException;
    }

    void forEach(Reader reader) throws IOException {
        var place = Optional.<Cursor>empty();
        do {
            var page = exports.page(filter, new PageRequest(PageRequest.MOST, place));
            for (Entry entry : page.items()) {
                reader.read(entry);
            }
            place = behind(page);
        } while (place.isPresent());
    }

    private static Optional<Cursor> behind(Page<Entry> page) {
        return page.nextCursor()
                .map(next -> EntryArchive.placeOf(page.items().get(page.items().size() - 1)));
    }
}
