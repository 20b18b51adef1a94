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

    /** A page of the cards that were tapped or told of in the period, in the order of their ids. */
    Page<UUID> cards(Period period, DataScope scope, PageRequest page);

    /** All attempts of these cards in the period, without promise and trace. */
    Map<UUID, List<Entry>> of(Collection<UUID> cards, Period period);
}
