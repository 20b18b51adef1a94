package org.tapgate.offline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a line of a report is worth when it comes in: access-control.md section 10. */
public final class Intake {

    private static final Duration FUTURE = Duration.ofMinutes(5);

    private static final Duration PAST = Duration.ofDays(30);

    private Intake() {}

    /**
     * Where the entry of a line stands at first.
     *
     * @param line as it was read
     * @param isCardKnown whether its card was recognised
     * @param conflicting whether its identifier belongs to an entry that says something else
     * @param receivedAt when it came
     * @param pairedAt since when the terminal is paired
     */
    public static OfflineStanding judge(
            ReportLine line, boolean isCardKnown, boolean conflicting, Instant receivedAt, Instant pairedAt) {
        if (!line.faults().isEmpty()) {
            return OfflineStanding.unusable(OfflineFlag.INVALID_ENTRY, line.faults());
        }
        if (!isCardKnown) {
            return OfflineStanding.unusable(OfflineFlag.UNKNOWN_CARD, List.of());
        }
        var flag = conflicting
                ? Optional.of(OfflineFlag.CONFLICTING_CONTENT)
                : doubtAbout(line.use().occurredAt(), receivedAt, pairedAt);
        return flag.map(OfflineStanding::waiting).orElse(OfflineStanding.PENDING);
    }

    private static Optional<OfflineFlag> doubtAbout(Instant occurredAt, Instant receivedAt, Instant pairedAt) {
        if (occurredAt.isAfter(receivedAt.plus(FUTURE))) {
            return Optional.of(OfflineFlag.IN_THE_FUTURE);
        }
        if (occurredAt.isBefore(receivedAt.minus(PAST))) {
            return Optional.of(OfflineFlag.TOO_OLD);
        }
        return occurredAt.isBefore(pairedAt) ? Optional.of(OfflineFlag.BEFORE_PAIRING) : Optional.empty();
    }
}
