package org.tapgate.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.money.Money;

/** Port: what was sent to an acquirer's host. Each call commits by itself: what is written here outlives a crash. */
public interface SentMessages {

    /** A trace number for a message that nothing follows, 1 to 999,999. */
    int nextTraceNumber();

    /** Writes a message down before it is sent; one that was sent before stays as it is, with one attempt more. */
    SentMessage sending(UUID reference, MessageKind kind, Money amount, Instant now);

    /** What was sent under this reference first, other than its reversal; empty when nothing ever was. */
    Optional<SentMessage> first(UUID reference);

    /** The authorization that the host names so. */
    Optional<SentMessage> named(String hostReference);

    /** Keeps what the host said to a message; it owes nothing any longer. One that was replaced meanwhile stays owed. */
    void answered(SentMessage message, HostSaid said, Instant now);

    /**
     * Keeps what the host said when nobody waited any longer. A message that it had answered before stays as it is. A yes to
     * what was reversed makes another reversal owed, in the place of the first: the host may have got them in the wrong
     * order, and would answer the first again as it did.
     *
     * @param transmittedAt MMDDhhmmss, as the host echoes it
     * @return the reference of what was reversed and has to be reversed again
     */
    Optional<UUID> answeredLate(int traceNumber, String transmittedAt, HostSaid said, Instant now);

    /** Takes reversals that are owed, and puts them off so that nobody else takes them. */
    List<SentMessage> takeOwed(Instant now, int most);

    /** What moved on a day by what the host approved, one sum for each currency. */
    List<DayTotals> totals(LocalDate day);
}
