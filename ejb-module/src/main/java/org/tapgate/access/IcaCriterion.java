package org.tapgate.access;

import java.util.List;

/**
 * Cards of one issuing member, or some of them.
 *
 * @param ica 1 to 11 digits
 * @param binRanges which of the member's cards; empty = all
 */
public record IcaCriterion(String ica, List<BinRange> binRanges) {

    /** Copies the list. */
    public IcaCriterion {
        binRanges = Given.list(binRanges);
    }
}
