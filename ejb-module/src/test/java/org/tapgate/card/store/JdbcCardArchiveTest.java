package org.tapgate.card.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.card.Card;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFilter;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardSighting;
import org.tapgate.card.CardState;
import org.tapgate.card.KnownCard;
import org.tapgate.card.MaskedPan;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.ScopeKind;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Sql;

class JdbcCardArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final DataScope ALL = DataScope.EVERYTHING;

    private static final DataScope OF_1234 = new DataScope(ScopeKind.ICA, Set.of("1234", "77"));

    private final DataSource database = Database.fresh();

    private final JdbcCardArchive archive = new JdbcCardArchive(new Sql(database));

    private final JdbcCardRegister register = new JdbcCardRegister(new Sql(database));

    private int cards;

    @Test
    void pages_hold_every_card_once_the_newest_first() {
        var met = new ArrayList<UUID>();
        IntStream.range(0, 12).forEach(i -> met.add(0, metCard("1234", "MCG")));

        var walked = new ArrayList<UUID>();
        var page = archive.page(any(), ALL, PageRequest.first(5));
        while (true) {
            page.items().forEach(card -> walked.add(card.id()));
            if (page.nextCursor().isEmpty()) {
                break;
            }
            var place = page.nextCursor().flatMap(cursor -> Cursor.decode(cursor, 1));
            page = archive.page(any(), ALL, new PageRequest(5, place));
        }

        assertThat(walked).containsExactlyElementsOf(met);
    }

    @Test
    void filters_are_combined() {
        metCard("1234", "WBE");
        metCard("99", "MCG");
        var wanted = metCard("1234", "MCG");
        var card = archive.find(wanted, ALL).orElseThrow();

        assertThat(ids(new CardFilter(
                        Optional.of(card.digits().first6()),
                        Optional.of(card.digits().last4()),
                        Optional.empty(),
                        Optional.of("MCG"),
                        Optional.of("1234"),
                        Optional.of(NOW),
                        Optional.of(NOW.plusSeconds(1)),
                        false)))
                .containsExactly(wanted);
        assertThat(ids(created(NOW.plusSeconds(1), NOW.plus(Duration.ofDays(1)))))
                .isEmpty();
        assertThat(ids(created(NOW.minusSeconds(1), NOW))).isEmpty();
    }

    @Test
    void an_issuer_sees_cards_of_its_own_numbers_only() {
        var own = metCard("1234", "MCG");
        var other = metCard("99", "MCG");
        var unknown = metCard(null, null);

        assertThat(archive.page(any(), OF_1234, PageRequest.first(9)).items())
                .extracting(Card::id)
                .containsExactly(own);
        assertThat(archive.find(own, OF_1234)).isPresent();
        assertThat(archive.find(other, OF_1234)).isEmpty();
        assertThat(archive.hold(unknown, OF_1234)).isEmpty();
        assertThat(archive.find(own, new DataScope(ScopeKind.ICA, Set.of()))).isEmpty();
        assertThat(archive.find(own, DataScope.ofClient(Ids.next()))).isEmpty();
    }

    @Test
    void a_card_is_found_by_any_of_its_fingerprints() {
        var id = metCard("1234", "MCG");
        var known = archive.find(id, ALL).orElseThrow().fingerprint();

        assertThat(archive.find(List.of(new CardFingerprint("k9", "nothing"), known), ALL))
                .map(Card::id)
                .contains(id);
        assertThat(archive.find(List.of(known), new DataScope(ScopeKind.ICA, Set.of("99"))))
                .isEmpty();
    }

    @Test
    void a_frozen_card_is_known_as_such_at_its_next_tap() {
        var card = archive.find(metCard("1234", "MCG"), ALL).orElseThrow();

        assertThat(archive.freeze(card, Instant.EPOCH).state()).isEqualTo(CardState.FROZEN);
        assertThat(met(card.fingerprint()).frozen()).isTrue();
        assertThat(archive.unfreeze(card).state()).isEqualTo(CardState.ACTIVE);
        assertThat(met(card.fingerprint()).frozen()).isFalse();
    }

    @Test
    void a_replaced_card_is_closed_for_good_and_so_are_those_it_replaced() {
        var first = archive.find(metCard("1234", "MCG"), ALL).orElseThrow();
        var second = archive.find(metCard("1234", "MCG"), ALL).orElseThrow();
        var third = archive.find(metCard("1234", "MCG"), ALL).orElseThrow();

        archive.close(first, second.id());
        archive.close(second, third.id());

        assertThat(archive.find(first.id(), ALL).orElseThrow())
                .extracting(Card::state, Card::replacedBy)
                .containsExactly(CardState.CLOSED, third.id());
        assertThat(met(first.fingerprint()).frozen()).isTrue();
        assertThat(met(third.fingerprint()).frozen()).isFalse();
    }

    private List<UUID> ids(CardFilter filter) {
        return archive.page(filter, ALL, PageRequest.first(50)).items().stream()
                .map(Card::id)
                .toList();
    }

    private static CardFilter any() {
        return created(Instant.EPOCH, NOW.plusSeconds(1));
    }

    private static CardFilter created(Instant from, Instant until) {
        return new CardFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(until),
                false);
    }

    @Test
    void a_card_is_found_by_its_identifier_in_the_rewards_system() {
        var wanted = metCard("1234", "MCG");
        metCard("1234", "MCG");
        register.keepAref(wanted, "A-0");
        register.keepAref(wanted, "A-1");

        assertThat(ids(known("A-1"))).containsExactly(wanted);
        assertThat(ids(known("A-0"))).isEmpty();
        assertThat(archive.find(wanted, ALL).map(Card::aref)).contains("A-1");
    }

    private static CardFilter known(String aref) {
        return new CardFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(aref),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private UUID metCard(String ica, String productCode) {
        var attributes = new CardAttributes("543210-543219", ica, "Bank", "POL", productCode);
        return met(new CardFingerprint("k1", "hash" + ++cards), attributes).id();
    }

    private KnownCard met(CardFingerprint fingerprint) {
        return met(fingerprint, CardAttributes.UNKNOWN);
    }

    private KnownCard met(CardFingerprint fingerprint, CardAttributes attributes) {
        return register.meet(
                new CardSighting(fingerprint, List.of(), new MaskedPan("543210", "7899"), attributes, NOW));
    }
}
