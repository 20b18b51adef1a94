package org.tapgate.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.access.EntryFilter.Period;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: what was recorded of cards in a period, to be judged again. What lies outside the scope does not exist. */
public interface RecordedAttempts {

    /** So many are judged again for one page, whatever number of cards was asked for. */
    int MOST = 2_000;

    /**
     * A card that was tapped or told of in the period.
     *
     * @param attempts how often
     */
    record Tapped(UUID cardId, int attempts) {

        /** Whether it alone is more than a page holds: it is counted, and not judged. */
        public boolean isTooMuch() {
            return attempts > MOST;
        }
    }

    /** A page of such cards in the order of their ids: at least one, and no more than {@link #MOST} attempts allow. */
    Page<Tapped> cards(Period period, DataScope scope, PageRequest page);

    /** All attempts of these cards in the period, without promise and trace. */
    Map<UUID, List<Entry>> of(Collection<UUID> cards, Period period);
}
