package org.tapgate.settlement;

/**
 * Two totals that should be the same.
 *
 * @param source whose total it is that we compare with
 * @param subject what is compared, such as {@code captured} or {@code refunds of SN-1}
 * @param ours a number or minor units
 * @param theirs a number or minor units
 */
public record Difference(Source source, String subject, long ours, long theirs) {

    /** With whom we compare. */
    public enum Source {
        /** The header of the batch with its lines. */
        HEADER,
        /** The lines with the ledger. */
        LEDGER,
        /** The lines with the acquirer's totals. */
        HOST,
        /** The lines with what a terminal counted. */
        TERMINAL,
        /** A line with the acquirer's settlement file. */
        FILE
    }
}
