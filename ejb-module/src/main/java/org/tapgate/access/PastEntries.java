package org.tapgate.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Port: entries that are told of after they happened, many at a time, in the running transaction. */
public interface PastEntries {

    /** Holds these cards for the rest of the transaction: nobody decides about them meanwhile. */
    void hold(Collection<UUID> cardIds);

    /**
     * What cards did, each held before.
     *
     * @param except entries that are about to be judged again
     */
    Map<UUID, CardPast> pasts(List<CardSpan> spans, Set<UUID> except);

    /** Writes new entries. */
    void add(List<Entry> entries);

    /** Puts another verdict on entries that are still completed; the rest of them stays. */
    void judgeAgain(List<Entry> entries);
}
