package org.tapgate.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryArchive;
import org.tapgate.access.EntryFilter;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;

/** Lists and single entries, by queries that are put together of the conditions that are asked for. */
@ApplicationScoped
class JdbcEntryArchive implements EntryArchive {

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcEntryArchive() {
        this(null);
    }

    @Inject
    JdbcEntryArchive(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Entry> page(EntryFilter filter, DataScope scope, PageRequest page) {
        var query = new EntryQuery().within(scope).matching(filter).after(page, filter.oldestFirst());
        var found = sql.call(
                "listing entries", connection -> query.list(connection, filter.oldestFirst(), page.limit() + 1));
        return Page.of(found, page.limit(), EntryArchive::placeOf);
    }

    @Override
    public Optional<Entry> find(UUID id, DataScope scope) {
        var query = new EntryQuery().within(scope).where("entry.id = ?", id);
        return sql.call("finding an entry", connection -> query.list(connection, false, 1)).stream()
                .findFirst();
    }
}
