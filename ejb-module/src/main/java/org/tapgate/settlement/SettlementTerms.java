package org.tapgate.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a client's days are settled.
 *
 * @param day its business days
 * @param byGroup whether each group of devices has batches of its own
 * @param sizeLimit lines with which a batch is closed before its day ends; it may have some more by then
 * @param feeBasisPoints what the acquirer keeps of a capture, in hundredths of a percent
 */
public record SettlementTerms(BusinessDay day, boolean byGroup, int sizeLimit, int feeBasisPoints) {

    /** Lines of a batch at most when nothing else was agreed. */
    public static final int USUAL_SIZE = 1_000_000;

    /** No batch is open for longer (back-office.md section 2). */
    public static final Duration LONGEST_OPEN = Duration.ofDays(3);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    /** Of a client with whom nothing was agreed: calendar days, one batch for all devices, no fee. */
    public static SettlementTerms usual(ZoneId zone) {
        return new SettlementTerms(BusinessDay.calendar(zone), false, USUAL_SIZE, 0);
    }

    /**
     * What is stored.
     *
     * @param version 0 while nothing was agreed
     */
    public record Saved(SettlementTerms terms, long version) {}

    /** Into which batch a movement belongs by its own time. */
    public BatchKey keyOf(CapturedMovement movement) {
        return new BatchKey(
                movement.clientId(),
                movement.amount().currency(),
                byGroup ? movement.groupId() : null,
                day.dateOf(movement.at()));
    }

    /** What the acquirer keeps of a movement in minor units, half a unit rounded up; refunds and adjustments are free. */
    public long feeOf(CapturedMovement movement) {
        if (movement.type() != LineType.CAPTURE) {
            return 0;
        }
        return BigDecimal.valueOf(movement.amount().amount())
                .multiply(BigDecimal.valueOf(feeBasisPoints))
                .divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** When a batch that is opened now is closed at the latest: at the end of that day, or of its longest time. */
    public Instant closesAt(LocalDate date, Instant now) {
        var latest = now.plus(LONGEST_OPEN);
        return day.endOf(date).filter(latest::isAfter).orElse(latest);
    }
}
