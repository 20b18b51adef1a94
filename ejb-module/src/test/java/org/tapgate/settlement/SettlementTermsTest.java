package org.tapgate.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.money.Money;

class SettlementTermsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final BusinessDay DAYS = BusinessDay.calendar(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"10000, 125, 125", "40, 125, 1", "39, 125, 0", "1, 10000, 1", "10000, 0, 0"})
    void the_fee_of_a_capture_is_rounded_to_the_minor_unit(long amount, int basisPoints, long fee) {
        assertThat(terms(false, basisPoints).feeOf(movement(LineType.CAPTURE, amount)))
                .isEqualTo(fee);
    }

    @Test
    void refunds_and_adjustments_have_no_fee() {
        assertThat(terms(false, 100).feeOf(movement(LineType.REFUND, -5_000))).isZero();
        assertThat(terms(false, 100).feeOf(movement(LineType.ADJUSTMENT, 5_000)))
                .isZero();
    }

    @Test
    void groups_of_devices_have_batches_of_their_own_where_that_was_agreed() {
        var movement = movement(LineType.CAPTURE, 1);
        assertThat(terms(true, 0).keyOf(movement).groupId()).isEqualTo(movement.groupId());
        assertThat(terms(false, 0).keyOf(movement).groupId()).isNull();
    }

    @Test
    void a_batch_closes_with_its_day_and_after_72_hours_when_days_do_not_end() {
        var day = LocalDate.of(2026, 11, 21);
        assertThat(terms(false, 0).closesAt(day, NOON)).isEqualTo("2026-11-22T00:00:00Z");
        var byHand = new SettlementTerms(new BusinessDay(ZoneOffset.UTC, null), false, 10, 0);
        assertThat(byHand.closesAt(day, NOON)).isEqualTo("2026-11-24T12:00:00Z");
    }

    private static SettlementTerms terms(boolean byGroup, int basisPoints) {
        return new SettlementTerms(DAYS, byGroup, 10, basisPoints);
    }

    private static CapturedMovement movement(LineType type, long amount) {
        return new CapturedMovement(
                new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), type, new Money(amount, "EUR"), NOON);
    }
}
