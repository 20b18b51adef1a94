package org.tapgate.platform;

/** Port: work that is to be done once the running transaction has committed, and never when it rolls back. */
@FunctionalInterface
public interface AfterCommit {

    /** Remembers the work, which must be short and must not use the database. */
    void run(Runnable work);
}
