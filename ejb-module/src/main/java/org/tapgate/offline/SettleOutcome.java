package org.tapgate.offline;

/** What comes of a person's word about a flagged entry. */
public sealed interface SettleOutcome {

    /**
     * So it is, now or since somebody said the same before.
     *
     * @param entry as it stands
     */
    record Settled(OfflineEntry entry) implements SettleOutcome {}

    /**
     * There is nothing to say about it: it is not flagged, or not any more.
     *
     * @param entry as it stands
     */
    record NotFlagged(OfflineEntry entry) implements SettleOutcome {}

    /**
     * It cannot count, since nobody knows of which card it is; it can only be dismissed.
     *
     * @param entry as it stands
     */
    record Unusable(OfflineEntry entry) implements SettleOutcome {}

    /** There is no such entry, or not for this caller. */
    record NotFound() implements SettleOutcome {}
}
