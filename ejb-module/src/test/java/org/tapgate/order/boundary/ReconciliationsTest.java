package org.tapgate.order.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.order.Reconciliation;
import org.tapgate.order.ReconciliationStore;

class ReconciliationsTest {

    @Test
    void a_day_is_compared_when_it_is_over_for_an_hour() {
        assertThat(lastDayAt("2026-11-21T00:59:59Z")).isEqualTo("2026-11-19");
        assertThat(lastDayAt("2026-11-21T01:00:00Z")).isEqualTo("2026-11-20");
    }

    @Test
    void after_a_pause_days_are_made_up_at_once_at_any_time_of_the_day() {
        var announced = announcedAt(Instant.parse("2026-11-21T00:20:00Z"));

        assertThat(announced).isEqualTo(new Announced(LocalDate.parse("2026-11-13"), LocalDate.parse("2026-11-19")));
    }

    private static LocalDate lastDayAt(String now) {
        return announcedAt(Instant.parse(now)).to();
    }

    private static Announced announcedAt(Instant now) {
        var days = new Days();
        assertThat(over(days, now).take()).isEmpty();
        return days.announced;
    }

    @SuppressWarnings("UnnecessaryAssignment") // as the container injects
    private static Reconciliations over(ReconciliationStore store, Instant now) {
        var reconciliations = new Reconciliations();
        reconciliations.store = store;
        reconciliations.clock = () -> now;
        return reconciliations;
    }

    private record Announced(LocalDate from, LocalDate to) {}

    private static final class Days implements ReconciliationStore {

        private Announced announced;

        @Override
        public void announce(LocalDate from, LocalDate to, Instant now) {
            announced = new Announced(from, to);
        }

        @Override
        public Optional<LocalDate> takeDue(Instant now) {
            return Optional.empty();
        }

        @Override
        public void record(LocalDate day, List<Reconciliation> found, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void finish(LocalDate day, Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
