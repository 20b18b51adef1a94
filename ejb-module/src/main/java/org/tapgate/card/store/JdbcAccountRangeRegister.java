package org.tapgate.card.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeFilter;
import org.tapgate.card.AccountRangeRegister;
import org.tapgate.card.MergeCount;
import org.tapgate.card.SavedAccountRange;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** Account ranges as rows. Every change raises the version that copies in memory follow. */
@Dependent
final class JdbcAccountRangeRegister implements AccountRangeRegister {

    private static final String FIND =
            "select " + AccountRangeTable.COLUMNS + " from account_range where id = ? and deleted_at is null";

    private static final String ADD = """
            insert into account_range
                (low, high, ica, ica_name, issuer_country, product_code, changed_at, id, version, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String REPLACE = """
            update account_range
            set low = ?, high = ?, ica = ?, ica_name = ?, issuer_country = ?, product_code = ?, changed_at = ?,
                version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    private static final String DELETE = """
            update account_range set deleted_at = ?, version = version + 1
            where id = ? and version = ? and deleted_at is null
            """;

    private final Sql sql;

    private final SnapshotVersions versions;

    private final AfterCommit afterCommit;

    private final AccountRangesInMemory copy;

    @Inject
    JdbcAccountRangeRegister(Sql sql, SnapshotVersions versions, AfterCommit afterCommit, AccountRangesInMemory copy) {
        this.sql = sql;
        this.versions = versions;
        this.afterCommit = afterCommit;
        this.copy = copy;
    }

    @Override
    public Page<SavedAccountRange> page(AccountRangeFilter filter, PageRequest page) {
        return sql.call(
                "listing account ranges",
                connection -> Listing.of(AccountRangeTable.COLUMNS, "account_range")
                        .where("ica = ?", filter.ica())
                        .where("product_code = ?", filter.productCode())
                        .page(
                                connection,
                                column(filter.order().field()),
                                filter.order(),
                                page,
                                AccountRangeTable::saved));
    }

    private static String column(String field) {
        return switch (field) {
            case "low" -> "first_place";
            case "ica" -> "ica";
            case "productCode" -> "product_code";
            default -> throw new IllegalArgumentException("Account ranges are not sorted by " + field);
        };
    }

    @Override
    public Optional<SavedAccountRange> find(UUID id) {
        return sql.call("finding an account range", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(AccountRangeTable.saved(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public List<AccountRange> all() {
        return AccountRangeTable.all(sql);
    }

    @Override
    public void add(SavedAccountRange added, Instant now) {
        sql.call("adding an account range", connection -> {
            try (var insert = connection.prepareStatement(ADD)) {
                AccountRangeTable.bind(insert, added.range(), now);
                insert.setObject(8, added.id());
                insert.setLong(9, added.version());
                insert.setTimestamp(10, Timestamp.from(now));
                return insert.executeUpdate();
            }
        });
        changed();
    }

    @Override
    public boolean replace(SavedAccountRange next, Instant now) {
        int rows = sql.call("replacing an account range", connection -> {
            try (var update = connection.prepareStatement(REPLACE)) {
                AccountRangeTable.bind(update, next.range(), now);
                update.setObject(8, next.id());
                update.setLong(9, next.version() - 1);
                return update.executeUpdate();
            }
        });
        return changed(rows);
    }

    @Override
    public boolean delete(UUID id, long version, Instant now) {
        int rows = sql.call("deleting an account range", connection -> {
            try (var update = connection.prepareStatement(DELETE)) {
                update.setTimestamp(1, Timestamp.from(now));
                update.setObject(2, id);
                update.setLong(3, version);
                return update.executeUpdate();
            }
        });
        return changed(rows);
    }

    @Override
    public MergeCount merge(List<AccountRange> ranges, Instant now) {
        var file = new RangeArrays(ranges);
        var count = sql.call("bringing in account ranges", connection -> {
            int replaced = file.replaceChanged(connection, now);
            return new MergeCount(file.insertMissing(connection, now), replaced);
        });
        changed(count.created() + count.replaced());
        return count;
    }

    private boolean changed(int rows) {
        if (rows > 0) {
            changed();
        }
        return rows > 0;
    }

    /** The rows come before the version: whoever changes account ranges takes locks in this order. */
    private void changed() {
        versions.raise(AccountRangesInMemory.NAME);
        afterCommit.run(copy::outdated);
    }
}
