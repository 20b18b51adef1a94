package org.tapgate.event;

import java.util.List;

/** What a reader of a sequence gets. */
public sealed interface EventPage {

    /**
     * Events, in their order.
     *
     * @param items none when there is nothing new
     * @param next what to ask for next: the number of the last one read
     */
    record Read(List<StreamEvent> items, long next) implements EventPage {

        /** Copies the items. */
        public Read {
            items = List.copyOf(items);
        }
    }

    /**
     * The reader has been away for so long that events after its place are forgotten.
     *
     * @param first number of the oldest event that is kept
     */
    record Forgotten(long first) implements EventPage {}
}
