package org.tapgate.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.tapgate.platform.AfterCommit;
import org.tapgate.platform.ee.SnapshotVersions;

/** Tells the copies in memory of a change: this node's at the commit, the others' by the version in the database. */
@ApplicationScoped
class IdentityChanges {

    private SnapshotVersions versions;

    private AfterCommit afterCommit;

    private IdentityInMemory copy;

    /** For the proxy of the container. */
    IdentityChanges() {}

    @Inject
    IdentityChanges(SnapshotVersions versions, AfterCommit afterCommit, IdentityInMemory copy) {
        this.versions = versions;
        this.afterCommit = afterCommit;
        this.copy = copy;
    }

    /** Something was changed. The rows come before the version: whoever changes them takes locks in this order. */
    void written(EntityManager entities) {
        entities.flush();
        versions.raise(IdentityInMemory.NAME);
        copy.standBy();
        afterCommit.run(copy::outdated);
    }
}
