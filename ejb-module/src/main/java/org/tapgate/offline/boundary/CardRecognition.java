package org.tapgate.offline.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.tapgate.card.OfflineWhitelist;
import org.tapgate.card.Pan;
import org.tapgate.offline.ReportedCard;
import org.tapgate.terminal.OfflineKeyRing;
import org.tapgate.terminal.SerialNumber;

/** Which card a terminal means. */
@Dependent
class CardRecognition {

    /** Reports may be this late; a card that left the whitelist meanwhile is still meant. */
    private static final Duration LATEST = Duration.ofDays(31);

    @Inject
    OfflineWhitelist whitelist;

    @Inject
    OfflineKeyRing keys;

    @Inject
    InstantSource clock;

    /** The number; empty for a hash that is of no card on the whitelist under that terminal's key. */
    Optional<Pan> recognise(SerialNumber terminal, ReportedCard card) {
        if (card instanceof ReportedCard.Plain number) {
            return Optional.of(number.pan());
        }
        return card instanceof ReportedCard.Hash known ? recognise(terminal, known) : Optional.empty();
    }

    private Optional<Pan> recognise(SerialNumber terminal, ReportedCard.Hash known) {
        return keys.of(known.keyId())
                .flatMap(ring -> whitelist.recognise(
                        ring.keyOf(terminal),
                        known.hash(),
                        known.digits(),
                        clock.instant().minus(LATEST)));
    }
}
