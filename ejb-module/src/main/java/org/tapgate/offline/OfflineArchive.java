package org.tapgate.offline;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: reported entries for people to look at. What lies outside the scope does not exist. */
public interface OfflineArchive {

    /** A page of reported entries, the latest reported first. */
    Page<OfflineEntry> page(OfflineFilter filter, DataScope scope, PageRequest page);

    /** One reported entry. */
    Optional<OfflineEntry> find(UUID id, DataScope scope);

    /** The place of a reported entry in a list: when it was reported, and its id. */
    static Cursor placeOf(OfflineEntry entry) {
        return Cursor.of(entry.source().receivedAt().toString(), entry.id().toString());
    }
}
