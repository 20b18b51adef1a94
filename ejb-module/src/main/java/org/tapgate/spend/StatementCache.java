package org.tapgate.spend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tapgate.card.CardFingerprint;

/**
 * Port: the last answer of the MRS about each card, shared by all nodes. By fingerprint, since a card that nobody has seen
 * before has no lasting id as long as its first entry is not written.
 */
public interface StatementCache {

    /** How long an answer serves when the MRS does not answer again (access-control.md section 6). */
    Duration SERVES = Duration.ofHours(24);

    /** Keeps an answer in the place of the one before. */
    void keep(CardFingerprint card, Kept answer);

    /** The last answer about a card that is not older than {@link #SERVES}. */
    Optional<Kept> find(CardFingerprint card, Instant now);

    /** Forgets what no longer serves. */
    int forget(Instant now);

    /**
     * An answer.
     *
     * @param asOf when it was given
     * @param since from when on it lists transactions
     */
    record Kept(Instant asOf, Instant since, List<CardTransaction> transactions) {}
}
