package org.tapgate.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.offline.boundary.OfflineDesk.NOW;
import static org.tapgate.offline.boundary.OfflineReportsTest.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.Terms;
import org.tapgate.access.Verification;
import org.tapgate.offline.OfflineFilter;
import org.tapgate.offline.SettleOutcome;
import org.tapgate.platform.Database;
import org.tapgate.platform.PageRequest;

/** Card 1 is replaced by card 2; whichever of them was used, one visit is free. */
class ReplacedCardTest {

    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(31));

    private final OfflineDesk desk = new OfflineDesk(
            Duration.ZERO,
            Terms.gold()
                    .cardholder(new FreeOffer(1), null)
                    .verification(Verification.NONE)
                    .offline(null, 1)
                    .as(new UUID(7, 1)));

    @Test
    void a_report_that_waits_while_its_card_is_replaced_counts_for_the_successor() {
        desk.receive("SN1", "R1", List.of(line("a", 1, YESTERDAY)));
        desk.replace(1, 2);
        desk.judgeAll();

        assertThat(countedFor(2)).isOne();
        assertThat(countedFor(1)).isZero();
    }

    @Test
    void a_report_that_comes_after_its_card_was_replaced_counts_for_the_successor() {
        desk.receive("SN1", "R1", List.of(line("a", 2, YESTERDAY)));
        desk.judgeAll();
        desk.replace(1, 2);
        desk.receive("SN1", "R2", List.of(line("b", 1, YESTERDAY.plusSeconds(60))));
        desk.judgeAll();

        assertThat(countedFor(2)).isEqualTo(2);
        assertThat(codes()).containsExactly("a null", "b LIMIT_EXCEEDED");
    }

    @Test
    void an_entry_that_counted_before_is_judged_again_with_those_of_the_successor() {
        desk.receive("SN1", "R1", List.of(line("a", 1, YESTERDAY.plusSeconds(60))));
        desk.judgeAll();
        desk.replace(1, 2);
        desk.receive("SN2", "R2", List.of(line("b", 2, YESTERDAY)));
        desk.judgeAll();

        assertThat(codes()).containsExactly("a LIMIT_EXCEEDED", "b null");
    }

    @Test
    void what_waits_for_a_person_while_its_card_is_replaced_counts_for_the_successor() {
        desk.receive("SN1", "R1", List.of(line("a", 1, LONG_AGO)));
        desk.replace(1, 2);
        desk.receive("SN1", "R2", List.of(line("b", 1, LONG_AGO.plusSeconds(60))));

        acceptAll();

        assertThat(countedFor(2)).isEqualTo(2);
        assertThat(Database.number(desk.database, "select count(*) from entry where over_limit"))
                .isOne();
    }

    private void acceptAll() {
        var all = desk.worklist(door -> door.page(OfflineFilter.ALL, PageRequest.first(10)));
        for (var entry : all.items()) {
            SettleOutcome outcome = desk.worklist(door -> door.accept(entry.id(), "checked"));
            assertThat(outcome).isInstanceOf(SettleOutcome.Settled.class);
        }
    }

    private long countedFor(int card) {
        return Database.number(
                desk.database,
                "select count(*) from entry join offline_entry using (id, card_id) where status = 'COMPLETED' and counted"
                        + " and card_id = '" + desk.met(card) + "'");
    }

    private List<String> codes() {
        return Database.texts(
                desk.database,
                "select offline_id || ' ' || coalesce(code, 'null') from offline_entry order by offline_id");
    }
}
