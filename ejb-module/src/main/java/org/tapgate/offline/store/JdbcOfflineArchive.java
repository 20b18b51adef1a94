package org.tapgate.offline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;
import org.tapgate.offline.OfflineArchive;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineFilter;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;

/** Lists and single rows of {@code offline_entry}, within what the caller may see. */
@ApplicationScoped
class JdbcOfflineArchive implements OfflineArchive {

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcOfflineArchive() {
        this(null);
    }

    @Inject
    JdbcOfflineArchive(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<OfflineEntry> page(OfflineFilter filter, DataScope scope, PageRequest page) {
        var query = new OfflineQuery().within(scope).matching(filter).after(page);
        var found = sql.call("listing reported entries", connection -> query.list(connection, page.limit() + 1));
        return Page.of(found, page.limit(), OfflineArchive::placeOf);
    }

    @Override
    public Optional<OfflineEntry> find(UUID id, DataScope scope) {
        var query = new OfflineQuery().within(scope).where("id = ?", id);
        return sql.call("finding a reported entry", connection -> query.list(connection, 1)).stream()
                .findFirst();
    }
}
