package org.tapgate.fx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the stored rates. */
public interface FxRateRegister {

    /** A page of them. */
    Page<SavedFxRate> page(FxRateFilter filter, PageRequest page);

    /** One of them. */
    Optional<SavedFxRate> find(UUID id);

    /** Adds a rate; false when there is one of that pair and day. */
    boolean add(SavedFxRate added, Instant now);

    /** Writes the next version of a rate; false when the stored one is not the version before. */
    boolean replace(SavedFxRate next, Instant now);

    /** Deletes a rate; false when it has another version. */
    boolean delete(UUID id, long version, Instant now);

    /** Adds rates and replaces those of the same pairs and days that differ; the rates are of different pairs and days. */
    MergeCount merge(List<FxRate> rates, Instant now);

    /** All that is needed to convert between any two of these currencies on the days of the span. */
    FxTable table(Set<String> currencies, DaySpan days);

    /**
     * What a merge did.
     *
     * @param created rates that were not there
     * @param replaced rates that were there and differed
     */
    record MergeCount(int created, int replaced) {}
}
