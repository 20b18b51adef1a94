package org.tapgate.terminal;

/** Where a terminal stands; the ways between are {@link TerminalStep}. */
public enum TerminalStatus {
    /** Known, without a key: it can be given a pairing code and can do nothing else. */
    NOT_PAIRED,
    /** Trusted by its registered key. */
    PAIRED,
    /** Gone for good; history keeps its serial number, which may be registered anew. */
    DELETED
}
