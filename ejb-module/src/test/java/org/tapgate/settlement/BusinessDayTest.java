package org.tapgate.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDayTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource({
        // to midnight, in the client's zone
        "00:00, 2026-11-21T22:59:59Z, 2026-11-21",
        "00:00, 2026-11-21T23:00:00Z, 2026-11-22",
        // an evening cut-off ends its own date
        "22:00, 2026-11-21T20:59:59Z, 2026-11-21",
        "22:00, 2026-11-21T21:00:00Z, 2026-11-22",
        // a night cut-off ends the date before
        "03:00, 2026-11-22T01:59:59Z, 2026-11-21",
        "03:00, 2026-11-22T02:00:00Z, 2026-11-22",
        // no cut-off
        ", 2026-11-21T23:00:00Z, 2026-11-22"
    })
    void a_movement_belongs_to_the_day_in_the_time_zone_of_its_client(LocalTime cutOff, Instant at, LocalDate day) {
        assertThat(new BusinessDay(WARSAW, cutOff).dateOf(at)).isEqualTo(day);
    }

    @Test
    void without_a_cut_off_a_day_does_not_end_by_itself() {
        assertThat(new BusinessDay(WARSAW, null).endOf(LocalDate.of(2026, 11, 21)))
                .isEmpty();
    }

    @Test
    void a_day_lasts_until_its_end_and_no_longer_in_any_zone() {
        var random = new Random(5);
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (int i = 0; i < 20_000; i++) {
            var day = new BusinessDay(
                    ZoneId.of(zones.get(random.nextInt(zones.size()))),
                    LocalTime.of(random.nextInt(24), random.nextInt(60)));
            var date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            var end = day.endOf(date).orElseThrow();
            assertThat(day.dateOf(end)).as("%s %s", day, date).isAfter(date);
            assertThat(day.dateOf(end.minusSeconds(3 * 3600))).isBeforeOrEqualTo(date);
        }
    }
}
