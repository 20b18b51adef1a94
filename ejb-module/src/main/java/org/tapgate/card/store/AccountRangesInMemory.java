package org.tapgate.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tapgate.card.AccountRangeDirectory;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** The copy of this node. */
@ApplicationScoped
class AccountRangesInMemory implements AccountRangeDirectory {

    /** Of its version in the table {@code snapshot_version}. */
    static final String NAME = "account_range";

    private final Snapshot<AccountRangeIndex> copy;

    /** For the proxy of the container. */
    AccountRangesInMemory() {
        this(null, null);
    }

    @Inject
    AccountRangesInMemory(SnapshotVersions versions, Sql sql) {
        this.copy = new Snapshot<>(() -> versions.of(NAME), former -> AccountRangeIndex.of(AccountRangeTable.all(sql)));
    }

    @Override
    public AccountRangeIndex index() {
        return copy.get();
    }

    @Override
    public void refresh() {
        copy.refresh();
    }

    /** This node has changed a range. */
    void outdated() {
        copy.outdated();
    }
}
