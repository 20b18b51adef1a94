package org.tapgate.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the account ranges that were not deleted, in the running transaction. */
public interface AccountRangeRegister {

    /** One page of those that fit the filter. */
    Page<SavedAccountRange> page(AccountRangeFilter filter, PageRequest page);

    /** The range of that identifier. */
    Optional<SavedAccountRange> find(UUID id);

    /** All, the one made last first: of ranges with the same numbers that is the one to believe. */
    List<AccountRange> all();

    /** Adds a range that was not there. */
    void add(SavedAccountRange range, Instant now);

    /** Puts the new state in place of the version before it; false when that is not the stored one any more. */
    boolean replace(SavedAccountRange next, Instant now);

    /** Deletes a range; false when that version is not the stored one any more. Its row stays, for history. */
    boolean delete(UUID id, long version, Instant now);

    /** Brings in ranges from a file, no two of which have the same ends: those that are there by their ends are replaced. */
    MergeCount merge(List<AccountRange> ranges, Instant now);
}
