package org.tapgate.spend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.spend.Statements.NOW;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.store.CardStores;
import org.tapgate.money.Money;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.spend.CardTransaction;
import org.tapgate.spend.CardTransaction.Kind;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.StatementCache.Kept;
import org.tapgate.spend.Statements;

class SpendStoresTest {

    private static final CardFingerprint CARD = new CardFingerprint("k1", "0".repeat(64));

    private static final CardFingerprint OLDER = new CardFingerprint("k0", "1".repeat(64));

    private final DataSource database = Database.fresh();

    private static CardTransaction transaction() {
        return new CardTransaction(
                Ids.next().toString(),
                Kind.REFUND,
                NOW.minusSeconds(60),
                "5812",
                new Money(1_000, "USD"),
                new Money(900, "EUR"));
    }

    @Test
    void the_feed_gives_back_what_it_took_under_any_of_the_fingerprints() {
        var feed = SpendStores.feed(database);
        var first = transaction();
        var second = Statements.purchase(NOW, "5812", 5, "EUR");
        var plain = new CardTransaction(
                Ids.next().toString(), second.kind(), second.at(), second.mcc(), second.amount(), null);
        feed.add(CARD, first, NOW);
        feed.add(OLDER, plain, NOW);

        assertThat(feed.of(List.of(CARD, OLDER), NOW.minus(Duration.ofDays(1)))).containsExactly(first, plain);
        assertThat(feed.of(List.of(CARD), NOW)).isEmpty();
    }

    @Test
    void an_answer_is_kept_for_a_day_and_the_newest_stays() {
        var cache = SpendStores.cache(database);
        var answer = new Kept(NOW, NOW.minusSeconds(3_600), List.of(transaction()));
        cache.keep(CARD, answer);
        cache.keep(CARD, new Kept(NOW.minusSeconds(1), NOW, List.of()));

        assertThat(cache.find(CARD, NOW.plus(Duration.ofHours(24)))).contains(answer);
        assertThat(cache.find(CARD, NOW.plus(Duration.ofHours(24)).plusMillis(1)))
                .isEmpty();
        assertThat(cache.find(OLDER, NOW)).isEmpty();
        assertThat(cache.forget(NOW.plus(Duration.ofHours(24)))).isZero();
        assertThat(cache.forget(NOW.plus(Duration.ofHours(25)))).isEqualTo(1);
    }

    @Test
    void a_card_is_enrolled_once_and_confirmed_later() {
        var enrolments = SpendStores.enrolments(database);
        var card = CardStores.register(database)
                .meet(new CardSighting(CARD, List.of(), new MaskedPan("543210", "7899"), CardAttributes.UNKNOWN, NOW));
        var event = new UUID(0, 7);

        assertThat(enrolments.find(card.id())).isEmpty();
        assertThat(enrolments.request(card.id(), NOW, event)).isTrue();
        assertThat(enrolments.request(card.id(), NOW.plusSeconds(1), new UUID(0, 8)))
                .isFalse();
        assertThat(enrolments.requestedBy(event))
                .hasValueSatisfying(
                        request -> assertThat(request.card().fingerprints()).containsExactly(CARD));
        enrolments.confirm(card.id(), NOW.plusSeconds(5));

        assertThat(enrolments.find(card.id())).contains(new Enrolment(NOW, NOW.plusSeconds(5)));
        assertThat(enrolments.requestedBy(event)).isEmpty();
    }
}
