package org.tapgate.spend.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.spend.Statements.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.store.CardStores;
import org.tapgate.platform.Database;
import org.tapgate.spend.Enrolment;

class EnrolmentHistoryTest {

    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(40));

    private static final Instant LATELY = NOW.minus(Duration.ofDays(1));

    private final DataSource database = Database.fresh();

    private final CardEnrolment enrolment = SpendBeans.enrolment(database, () -> NOW);

    private final UUID card = met("0");

    private final UUID successor = met("1");

    private UUID met(String digit) {
        var fingerprint = new CardFingerprint("k1", digit.repeat(64));
        var digits = new MaskedPan("543210", "7899");
        return CardStores.register(database)
                .meet(new CardSighting(fingerprint, List.of(), digits, CardAttributes.UNKNOWN, NOW))
                .id();
    }

    private void replace() {
        new EnrolmentHistory(enrolment).move(card, successor);
    }

    private long toldOf(UUID which) {
        return Database.number(
                database,
                "select count(*) from event where type = 'card.enrolment_requested' and subject_id = '" + which + "'");
    }

    @Test
    void the_successor_has_what_is_left_of_the_grace_and_the_mrs_is_told_of_it() {
        enrolment.request(card, LONG_AGO);

        replace();

        assertThat(enrolment.of(successor)).contains(new Enrolment(LONG_AGO, null));
        assertThat(toldOf(successor)).isOne();
    }

    @Test
    void the_earlier_of_two_enrolments_wins_and_the_mrs_is_told_once() {
        enrolment.request(card, LONG_AGO);
        enrolment.request(successor, LATELY);
        enrolment.enrolments.confirm(successor, NOW);

        replace();

        assertThat(enrolment.of(successor)).contains(new Enrolment(LONG_AGO, NOW));
        assertThat(toldOf(successor)).isOne();
    }

    @Test
    void a_successor_that_takes_part_for_longer_keeps_its_own_time() {
        enrolment.request(card, LATELY);
        enrolment.request(successor, LONG_AGO);

        replace();

        assertThat(enrolment.of(successor)).contains(new Enrolment(LONG_AGO, null));
    }

    @Test
    void a_card_that_takes_no_part_hands_nothing_over() {
        replace();

        assertThat(enrolment.of(successor)).isEmpty();
        assertThat(toldOf(successor)).isZero();
    }
}
