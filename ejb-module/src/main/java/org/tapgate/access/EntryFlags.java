package org.tapgate.access;

/**
 * What a person should know who looks at an entry.
 *
 * @param overLimit an offline entry that would have been refused here
 * @param graceApplied it passed the spend gate only since the card was new
 */
public record EntryFlags(boolean overLimit, boolean graceApplied) {

    static final EntryFlags NONE = new EntryFlags(false, false);
}
