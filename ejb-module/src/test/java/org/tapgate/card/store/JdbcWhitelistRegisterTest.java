package org.tapgate.card.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapgate.card.CardNumbers;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.Pan;
import org.tapgate.card.PanSeal;
import org.tapgate.card.WhitelistFilter;
import org.tapgate.card.WhitelistedCard;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

class JdbcWhitelistRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final WhitelistFilter ALL = new WhitelistFilter(Optional.empty(), Optional.empty());

    private static final FingerprintKey FIRST = new FingerprintKey("k1", new byte[32]);

    private static final FingerprintKey SECOND = new FingerprintKey("k2", bytes(2));

    private static final byte[] TERMINAL = bytes(3);

    private static final Pan CARD = CardNumbers.completed("543210123456789");

    private static final Pan OTHER = CardNumbers.completed("543210123456780");

    private final Sql sql = new Sql(Database.fresh());

    private final SnapshotVersions versions = new SnapshotVersions(sql);

    private final PanSeal seal = new PanSeal("k1", Map.of("k1", new byte[32]));

    private final JdbcWhitelistRegister register =
            new JdbcWhitelistRegister(sql, versions, new FingerprintKeys(FIRST, List.of()), seal);

    private final JdbcOfflineWhitelist offline = new JdbcOfflineWhitelist(sql, versions, seal);

    @Test
    void terminals_get_each_card_hashed_under_their_own_key() {
        register.add(List.of(CARD, OTHER), NOW);
        var key = new FingerprintKey("any", TERMINAL);

        assertThat(offline.hashes(TERMINAL))
                .containsExactlyInAnyOrder(key.of(CARD).hash(), key.of(OTHER).hash());
        assertThat(offline.hashes(bytes(4))).doesNotContain(key.of(CARD).hash());
    }

    @Test
    void a_card_is_on_the_list_once() {
        register.add(List.of(CARD), NOW);

        assertThat(register.add(List.of(CARD, OTHER), NOW))
                .extracting(WhitelistedCard::digits)
                .containsExactly(OTHER.masked());
        assertThat(register.page(ALL, PageRequest.first(10)).items()).hasSize(2);
    }

    @Test
    void a_card_that_was_listed_under_an_older_key_is_on_the_list_all_the_same() {
        register.add(List.of(CARD), NOW);
        var rotated = new JdbcWhitelistRegister(sql, versions, new FingerprintKeys(SECOND, List.of(FIRST)), seal);

        assertThat(rotated.add(List.of(CARD), NOW)).isEmpty();
    }

    @Test
    void the_version_rises_with_every_change_and_no_other_call() {
        var before = offline.version();
        var added = register.add(List.of(CARD), NOW).get(0);
        assertThat(offline.version()).isEqualTo(before + 1);
        register.add(List.of(CARD), NOW);
        assertThat(offline.version()).isEqualTo(before + 1);
        register.remove(added.id(), NOW);
        assertThat(offline.version()).isEqualTo(before + 2);
        assertThat(register.remove(added.id(), NOW)).isFalse();
        assertThat(offline.version()).isEqualTo(before + 2);
    }

    @Test
    void a_card_that_was_taken_off_is_gone_and_can_come_back() {
        var added = register.add(List.of(CARD), NOW).get(0);
        assertThat(register.find(added.id())).contains(added);

        assertThat(register.remove(added.id(), NOW)).isTrue();

        assertThat(register.find(added.id())).isEmpty();
        assertThat(offline.hashes(TERMINAL)).isEmpty();
        assertThat(register.add(List.of(CARD), NOW)).hasSize(1);
    }

    @Test
    void a_hash_is_recognised_for_a_while_after_its_card_was_taken_off() {
        var hash = new FingerprintKey("any", TERMINAL).of(CARD).hash();
        var added = register.add(List.of(OTHER, CARD), NOW).get(1);
        assertThat(offline.recognise(TERMINAL, hash, CARD.masked(), NOW)).contains(CARD);
        assertThat(offline.recognise(bytes(4), hash, CARD.masked(), NOW)).isEmpty();

        register.remove(added.id(), NOW);

        assertThat(offline.recognise(TERMINAL, hash, CARD.masked(), NOW)).contains(CARD);
        assertThat(offline.recognise(TERMINAL, hash, CARD.masked(), NOW.plusSeconds(1)))
                .isEmpty();
        assertThat(register.forget(NOW)).isZero();
        assertThat(register.forget(NOW.plus(Duration.ofDays(31)))).isEqualTo(1);
        assertThat(offline.recognise(TERMINAL, hash, CARD.masked(), NOW)).isEmpty();
    }

    @Test
    void pages_hold_everything_once_and_filters_hold() {
        for (int i = 100; i < 107; i++) {
            register.add(List.of(CardNumbers.completed("543210000000" + i)), NOW);
        }
        register.add(List.of(OTHER), NOW);

        var first = register.page(ALL, PageRequest.first(5));
        var next =
                register.page(ALL, new PageRequest(5, first.nextCursor().flatMap(cursor -> Cursor.decode(cursor, 1))));

        assertThat(first.items()).hasSize(5).doesNotContainAnyElementsOf(next.items());
        assertThat(next.items()).hasSize(3);
        assertThat(next.nextCursor()).isEmpty();
        var like = new WhitelistFilter(
                Optional.of("543210"), Optional.of(OTHER.masked().last4()));
        assertThat(register.page(like, PageRequest.first(5)).items())
                .extracting(WhitelistedCard::digits)
                .containsOnly(OTHER.masked());
    }

    private static byte[] bytes(int value) {
        var bytes = new byte[32];
        bytes[0] = (byte) value;
        return bytes;
    }
}
