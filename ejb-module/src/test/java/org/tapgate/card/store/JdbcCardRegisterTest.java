package org.tapgate.card.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;
import org.tapgate.card.KnownCard;
import org.tapgate.card.MaskedPan;
import org.tapgate.platform.Database;

class JdbcCardRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final CardAttributes GOLD = new CardAttributes("5-5", "1234", "Bank", "POL", "MCG");

    private final DataSource database = Database.fresh();

    @Test
    void a_card_is_entered_once_and_known_ever_after() {
        var first = meet("k1", "aa", CardAttributes.UNKNOWN);
        var second = meet("k1", "aa", GOLD);

        assertThat(second).isEqualTo(first);
        assertThat(Database.number(database, "select count(*) from card where product_code = 'MCG'"))
                .isEqualTo(1);
    }

    @Test
    void the_same_hash_under_another_key_is_another_card() {
        assertThat(meet("k1", "bb", GOLD)).isNotEqualTo(meet("k2", "bb", GOLD));
    }

    @Test
    void a_card_known_under_another_key_is_hashed_again_and_stays_the_same_card() {
        var before = meet("k1", "cc", GOLD);

        var met = meet("k2", "dd", GOLD, new CardFingerprint("k1", "cc"));

        assertThat(met).isEqualTo(before);
        assertThat(meet("k2", "dd", GOLD)).isEqualTo(before);
        assertThat(cards("hash = 'dd' and key_id = 'k2'")).isEqualTo(1);
        assertThat(cards("hash = 'cc'")).isZero();
    }

    @Test
    void a_new_card_is_written_under_the_newest_key() {
        meet("k2", "ee", GOLD, new CardFingerprint("k1", "ff"));

        assertThat(cards("hash = 'ee' and key_id = 'k2'")).isEqualTo(1);
        assertThat(cards("hash = 'ff'")).isZero();
    }

    @Test
    void nodes_that_do_not_agree_on_the_newest_key_enter_a_card_once() throws Exception {
        var underFirst = new CardFingerprint("k1", "one");
        var underSecond = new CardFingerprint("k2", "two");
        var nodes = new ArrayList<Callable<KnownCard>>();
        for (int i = 0; i < 12; i++) {
            nodes.add(() -> meet(underFirst.keyId(), underFirst.hash(), GOLD, underSecond));
            nodes.add(() -> meet(underSecond.keyId(), underSecond.hash(), GOLD, underFirst));
        }

        var met = new HashSet<KnownCard>();
        var threads = Executors.newFixedThreadPool(nodes.size());
        for (Future<KnownCard> node : threads.invokeAll(nodes)) {
            met.add(node.get());
        }
        threads.shutdown();

        assertThat(met).hasSize(1);
        assertThat(cards("hash in ('one', 'two')")).isEqualTo(1);
    }

    @Test
    void two_cards_that_turn_out_to_be_one_disturb_nobody() {
        meet("k1", "gg", GOLD);
        var newer = meet("k2", "hh", GOLD);

        assertThat(meet("k2", "hh", GOLD, new CardFingerprint("k1", "gg"))).isEqualTo(newer);
    }

    private long cards(String condition) {
        return Database.number(database, "select count(*) from card where " + condition);
    }

    private KnownCard meet(String keyId, String hash, CardAttributes attributes, CardFingerprint... others) {
        var sighting = new CardSighting(
                new CardFingerprint(keyId, hash), List.of(others), new MaskedPan("543210", "7899"), attributes, NOW);
        return Database.transaction(
                database, transaction -> CardStores.register(transaction).meet(sighting));
    }
}
