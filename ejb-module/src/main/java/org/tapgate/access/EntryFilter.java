package org.tapgate.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted.
 *
 * @param period when they were asked for
 * @param place where
 * @param outcome what came of them
 * @param card whose they are
 * @param oldestFirst the other way round than usual
 */
public record EntryFilter(Period period, PlaceFilter place, Outcome outcome, CardFilter card, boolean oldestFirst) {

    /** All entries, the newest first. */
    public static final EntryFilter ALL =
            new EntryFilter(Period.ANY, PlaceFilter.ANY, Outcome.ANY, CardFilter.ANY, false);

    /**
     * From an instant on, before another; empty is any.
     *
     * @param from asked for then or later
     * @param to asked for earlier
     */
    public record Period(Optional<Instant> from, Optional<Instant> to) {

        /** Any time. */
        public static final Period ANY = new Period(Optional.empty(), Optional.empty());
    }

    /**
     * Where; empty is any.
     *
     * @param country of the location, ISO 3166-1 alpha-3
     * @param service such as {@code LOUNGE}
     * @param locationId one location
     * @param terminal serial number
     */
    public record PlaceFilter(
            Optional<String> country, Optional<String> service, Optional<UUID> locationId, Optional<String> terminal) {

        /** Anywhere. */
        public static final PlaceFilter ANY =
                new PlaceFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What came of them; empty is any.
     *
     * @param status where they stand
     * @param type how they were decided
     * @param rejectCode why they were refused
     */
    public record Outcome(Optional<EntryStatus> status, Optional<EntryType> type, Optional<RejectCode> rejectCode) {

        /** Whatever it was. */
        public static final Outcome ANY = new Outcome(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Whose; empty is any.
     *
     * @param first6 how the card's number begins
     * @param last4 how it ends
     * @param ica number of the issuing member
     */
    public record CardFilter(Optional<String> first6, Optional<String> last4, Optional<String> ica) {

        /** Any card. */
        public static final CardFilter ANY = new CardFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
