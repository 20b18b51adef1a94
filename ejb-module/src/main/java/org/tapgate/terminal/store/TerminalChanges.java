package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.ee.SnapshotVersions;

/** Tells the copies in memory of a change: this node's at the commit, the others' by the version in the database. */
@ApplicationScoped
class TerminalChanges {

    private SnapshotVersions versions;

    private AfterCommit afterCommit;

    private TerminalsInMemory copy;

    /** For the proxy of the container. */
    TerminalChanges() {}

    @Inject
    TerminalChanges(SnapshotVersions versions, AfterCommit afterCommit, TerminalsInMemory copy) {
        this.versions = versions;
        this.afterCommit = afterCommit;
        this.copy = copy;
    }

    /** The number of the change that the running transaction makes. */
    long raise() {
        afterCommit.run(copy::outdated);
        return versions.raise(TerminalsInMemory.NAME);
    }
}
