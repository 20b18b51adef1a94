package org.tapgate.access;

/** How an entry was decided: access-control.md section 2. */
public enum EntryType {
    /** Here, at the time of the tap. */
    ONLINE,
    /** By the terminal, since the card lay in a range of its offline list. */
    OFFLINE_BIN_RANGE,
    /** By the terminal, since the card was on its whitelist. */
    OFFLINE_WHITELIST
}
