package org.tapgate.wording.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tapgate.platform.Snapshot;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;
import org.tapgate.wording.PosMessageDirectory;
import org.tapgate.wording.PosMessageIndex;

/** The copy of this node. */
@ApplicationScoped
class PosMessagesInMemory implements PosMessageDirectory {

    /** Of its version in the table {@code snapshot_version}. */
    static final String NAME = "pos_message";

    private final Snapshot<PosMessageIndex> copy;

    /** For the proxy of the container. */
    PosMessagesInMemory() {
        this(null, null);
    }

    @Inject
    PosMessagesInMemory(SnapshotVersions versions, Sql sql) {
        this.copy = new Snapshot<>(() -> versions.of(NAME), former -> new PosMessageIndex(PosMessageTable.all(sql)));
    }

    @Override
    public PosMessageIndex index() {
        return copy.get();
    }

    @Override
    public void refresh() {
        copy.refresh();
    }

    /** This node has changed a message. */
    void outdated() {
        copy.outdated();
    }
}
