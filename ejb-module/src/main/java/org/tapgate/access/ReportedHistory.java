package org.tapgate.access;

/** Port: what terminals reported of entries that happened while nobody could be asked; in the running transaction. */
@FunctionalInterface
public interface ReportedHistory {

    /** A reported entry was taken back and counts no more; who did it has settled it. */
    void reversed(Entry entry);
}
