package org.tapgate.wording.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;
import org.tapgate.wording.PosMessage;
import org.tapgate.wording.PosMessageFilter;
import org.tapgate.wording.PosMessageRegister;
import org.tapgate.wording.SavedPosMessage;

/** Messages as rows. Every change raises the version that copies in memory follow. */
@Dependent
final class JdbcPosMessageRegister implements PosMessageRegister {

    private static final String FIND =
            "select " + PosMessageTable.COLUMNS + " from pos_message where id = ? and deleted_at is null";

    private static final String TAKEN = """
            select from pos_message
            where id <> ? and code = ? and language = ? and client_id is not distinct from ? and deleted_at is null
            """;

    private static final String ADD = """
            insert into pos_message (code, language, text, client_id, changed_at, id, version, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code, language, client_id) where deleted_at is null do nothing
            """;

    private static final String REPLACE = """
            update pos_message set code = ?, language = ?, text = ?, client_id = ?, changed_at = ?,
                version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    private static final String DELETE = """
            update pos_message set deleted_at = ?, version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    private final Sql sql;

    private final SnapshotVersions versions;

    private final AfterCommit afterCommit;

    private final PosMessagesInMemory copy;

    @Inject
    JdbcPosMessageRegister(Sql sql, SnapshotVersions versions, AfterCommit afterCommit, PosMessagesInMemory copy) {
        this.sql = sql;
        this.versions = versions;
        this.afterCommit = afterCommit;
        this.copy = copy;
    }

    @Override
    public Page<SavedPosMessage> page(PosMessageFilter filter, PageRequest page) {
        return sql.call(
                "listing POS messages",
                connection -> Listing.of(PosMessageTable.COLUMNS, "pos_message")
                        .where("code = ?", filter.code())
                        .where("language = ?", filter.language())
                        .page(connection, filter.order().field(), filter.order(), page, PosMessageTable::saved));
    }

    @Override
    public Optional<SavedPosMessage> find(UUID id) {
        return sql.call("finding a POS message", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(PosMessageTable.saved(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public boolean isTaken(UUID id, PosMessage message) {
        return sql.call("looking for the same POS message", connection -> {
            try (var select = connection.prepareStatement(TAKEN)) {
                select.setObject(1, id);
                select.setString(2, message.code());
                select.setString(3, message.language());
                select.setObject(4, message.clientId());
                try (var row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    @Override
    public boolean add(SavedPosMessage added, Instant now) {
        return changed(sql.call("adding a POS message", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                PosMessageTable.bind(insert, added.message(), now);
                insert.setObject(6, added.id());
                insert.setLong(7, added.version());
                insert.setObject(8, now.atOffset(ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        }));
    }

    @Override
    public boolean replace(SavedPosMessage next, Instant now) {
        return changed(sql.call("replacing a POS message", connection -> {
            try (var update = connection.prepareStatement(REPLACE)) {
                PosMessageTable.bind(update, next.message(), now);
                update.setObject(6, next.id());
                update.setLong(7, next.version() - 1);
                return update.executeUpdate();
            }
        }));
    }

    @Override
    public boolean delete(UUID id, long version, Instant now) {
        return changed(sql.call("deleting a POS message", connection -> {
            try (var update = connection.prepareStatement(DELETE)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setObject(2, id);
                update.setLong(3, version);
                return update.executeUpdate();
            }
        }));
    }

    /** The rows come before the version: whoever changes messages takes locks in this order. */
    private boolean changed(int rows) {
        if (rows > 0) {
            versions.raise(PosMessagesInMemory.NAME);
            afterCommit.run(copy::outdated);
        }
        return rows > 0;
    }
}
