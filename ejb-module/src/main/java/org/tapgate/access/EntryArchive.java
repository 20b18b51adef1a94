package org.tapgate.access;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: entries for people to look at. What lies outside the scope does not exist. */
public interface EntryArchive {

    /** A page of entries, the newest first unless the filter says otherwise. */
    Page<Entry> page(EntryFilter filter, DataScope scope, PageRequest page);

    /** One entry. */
    Optional<Entry> find(UUID id, DataScope scope);

    /** The place of an entry in a list: the time it was asked for at, and its id. */
    static Cursor placeOf(Entry entry) {
        return Cursor.of(entry.times().requestedAt().toString(), entry.id().toString());
    }
}
