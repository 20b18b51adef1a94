package org.tapgate.spend;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the rewards system that knows what cards spend (MRS). Every call may be remote: never inside a transaction. */
public interface Mrs {

    /** The transactions of a card that were posted and took place then or later. */
    MrsAnswer transactions(MrsCard card, Instant since);

    /**
     * Enrols a card; enrolling it again changes nothing.
     *
     * @return empty when the system did not confirm, so that it has to be tried again
     */
    Optional<Enrolled> enrol(MrsCard card, Instant enrolledAt);

    /**
     * It took note of a card.
     *
     * @param aref by which identifier it knows the card (seed 003, AREF); null when it does not say
     */
    record Enrolled(String aref) {}

    /** What came of asking. */
    sealed interface MrsAnswer {

        /** It answered; a card that it does not know has no transactions. */
        record Posted(List<CardTransaction> transactions) implements MrsAnswer {}

        /**
         * It did not answer, or nothing that can be understood.
         *
         * @param why in a few words without any value, for the log
         */
        record Unreachable(String why) implements MrsAnswer {}
    }
}
