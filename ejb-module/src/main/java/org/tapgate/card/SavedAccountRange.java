package org.tapgate.card;

import java.util.Objects;
import java.util.UUID;

/**
 * An account range as it is stored.
 *
 * @param id stays the same
 * @param version 1 for the first, one more with each change
 * @param range without faults, {@link AccountRangeValidation} saw to that
 */
public record SavedAccountRange(UUID id, long version, AccountRange range) {

    /** Refuses missing parts. */
    public SavedAccountRange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(range, "range");
    }
}
