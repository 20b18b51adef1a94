package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapgate.access.IcaCriterion;
import org.tapgate.access.RandomTerms;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.RulesetScope;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;
import org.tapgate.access.Terms;
import org.tapgate.location.Location;
import org.tapgate.location.LocationDetails;
import org.tapgate.platform.Cursor;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.SortOrder;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

class JdbcRulesetRegisterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    private static final Saving ANN = new Saving(NOW, "ann@bank.example");

    private static final Saving BOB = new Saving(NOW.plusSeconds(60), "bob@bank.example");

    private final DataSource database = Database.fresh();

    @Test
    void whatever_a_ruleset_says_it_says_when_it_is_read_again() {
        var random = new RandomTerms(20261121);
        for (int i = 0; i < 100; i++) {
            var saved = added(random.next());

            assertThat(found(saved.ruleset().id())).contains(saved);
        }
    }

    @Test
    void every_save_makes_a_version_and_keeps_the_ones_before() {
        var first = added(Terms.gold().name("One").write());
        var second = first.next(Terms.gold().name("Two").write(), BOB);
        var id = first.ruleset().id();

        assertThat(replaced(second)).isTrue();

        assertThat(found(id)).contains(second);
        assertThat(second.created()).isEqualTo(ANN);
        assertThat(version(id, 1)).map(SavedRuleset::ruleset).contains(first.ruleset());
        assertThat(version(id, 3)).isEmpty();
    }

    @Test
    void versions_are_listed_page_by_page_the_newest_first() {
        var newest = added(Terms.gold().write());
        var id = newest.ruleset().id();
        for (int i = 0; i < 4; i++) {
            newest = newest.next(Terms.gold().priority(i).write(), BOB);
            replaced(newest);
        }

        var page = on(register -> register.versions(id, 5, PageRequest.first(3)));
        var cursor = page.nextCursor().flatMap(text -> Cursor.decode(text, 1));
        var rest = on(register -> register.versions(id, 5, new PageRequest(3, cursor)));

        assertThat(page.items()).extracting(it -> it.ruleset().version()).containsExactly(5, 4, 3);
        assertThat(rest.items()).extracting(it -> it.ruleset().version()).containsExactly(2, 1);
        assertThat(rest.nextCursor()).isEmpty();
    }

    @Test
    void whoever_sees_some_only_sees_what_is_in_force() {
        var decides = added(Terms.gold()
                .name("Decides")
                .card(List.of(), List.of(), List.of(new IcaCriterion("1234", null)))
                .write());
        var id = decides.ruleset().id();
        var waits = decides.next(
                        Terms.gold()
                                .name("Waits")
                                .card(List.of(), List.of(), List.of(new IcaCriterion("1234", null)))
                                .write(),
                        BOB)
                .pending(1);
        replaced(waits);
        var member = RulesetScope.ofIcas(Set.of("1234"));

        assertThat(found(id)).contains(waits);
        assertThat(found(id, member)).contains(decides);
        assertThat(on(register -> register.versions(id, 1, PageRequest.first(3)))
                        .items())
                .containsExactly(decides);

        assertThat(approved(id, 1)).isFalse();
        assertThat(approved(id, 2)).isTrue();
        assertThat(found(id, member)).contains(waits.approved());
    }

    @Test
    void versions_cannot_be_rewritten() {
        added(Terms.gold().write());

        assertThatThrownBy(() -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("update ruleset_version set terms = '{}'");
                    }
                })
                .hasMessageContaining("written once");
    }

    @Test
    void of_two_who_changed_the_same_version_one_loses_and_leaves_nothing() {
        var seen = added(Terms.gold().write());
        var mine = seen.next(Terms.gold().name("Mine").write(), ANN);
        var yours = seen.next(Terms.gold().name("Yours").write(), BOB);

        assertThat(replaced(mine)).isTrue();
        assertThat(replaced(yours)).isFalse();

        assertThat(found(seen.ruleset().id())).contains(mine);
        assertThat(Database.number(database, "select count(*) from ruleset_version"))
                .isEqualTo(2);
    }

    @Test
    void a_deleted_ruleset_is_gone_but_its_versions_stay() {
        var deleted = added(Terms.gold().write());
        var id = deleted.ruleset().id();

        assertThat(deleted(id, 2)).isFalse();
        assertThat(deleted(id, 1)).isTrue();

        assertThat(found(id)).isEmpty();
        assertThat(names(RulesetFilter.all(), RulesetScope.EVERYTHING)).isEmpty();
        assertThat(replaced(deleted.next(Terms.gold().write(), BOB))).isFalse();
        assertThat(version(id, 1)).contains(deleted);
    }

    @ParameterizedTest
    @CsvSource({
        "name, LD L, Gold lounge",
        "active, true, 'Gold lounge,Member'",
        "active, false, 'Ended,Future'",
        "service, FAST_LINE, Ended",
        "ica, 77, Member",
        "country, ESP, Member",
        "country, DEU, Ended",
        "country, POL, 'Ended,Future,Gold lounge'",
    })
    void each_filter_narrows_the_list(String filter, String value, String expected) {
        aFewRulesets();

        assertThat(names(filter(filter, value), RulesetScope.EVERYTHING)).containsExactly(expected.split(","));
    }

    @Test
    void an_issuer_sees_rulesets_that_name_its_members() {
        aFewRulesets();

        assertThat(names(RulesetFilter.all(), RulesetScope.ofIcas(Set.of("77", "78"))))
                .containsExactly("Member");
        assertThat(names(RulesetFilter.all(), RulesetScope.ofIcas(Set.of()))).isEmpty();
    }

    @Test
    void a_service_provider_sees_rulesets_that_hold_at_its_locations() {
        var mine = location("POL", "LOUNGE");
        added(Terms.gold().name("whole country").write());
        added(Terms.gold().name("another service").services("FAST_LINE").write());
        added(Terms.gold().name("another country").locations("ESP", null, null).write());
        added(Terms.gold()
                .name("listed")
                .locations(null, List.of(mine.id()), null)
                .write());
        var other = added(Terms.gold()
                .name("another location")
                .locations("POL", List.of(Ids.next()), null)
                .write());
        var scope = RulesetScope.at(List.of(mine, location("ITA", "FAST_LINE")));

        assertThat(names(RulesetFilter.all(), scope)).containsExactly("listed", "whole country");
        assertThat(found(other.ruleset().id(), scope)).isEmpty();
        assertThat(names(RulesetFilter.all(), RulesetScope.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name", "country"})
    void pages_in_either_direction_hold_everything_once(String field) {
        for (int i = 0; i < 11; i++) {
            added(Terms.gold()
                    .name("rule " + i % 4)
                    .locations(i % 3 == 0 ? null : "POL", List.of(Ids.next()), null)
                    .write());
        }
        var up = walk(new SortOrder(field, false));
        var down = walk(new SortOrder(field, true));

        assertThat(up).hasSize(11).doesNotHaveDuplicates();
        Collections.reverse(down);
        assertThat(down).isEqualTo(up);
    }

    private void aFewRulesets() {
        added(Terms.gold().name("Gold lounge").write());
        added(Terms.gold()
                .name("Ended")
                .services("LOUNGE", "FAST_LINE")
                .card(List.of("DEU"), null, null)
                .valid(NOW.minusSeconds(60), NOW)
                .write());
        added(Terms.gold().name("Future").valid(NOW.plusSeconds(1), null).write());
        added(Terms.gold()
                .name("Member")
                .card(null, null, List.of(new IcaCriterion("77", null)))
                .locations("ESP", null, null)
                .valid(NOW, NOW.plusSeconds(1))
                .write());
    }

    private static RulesetFilter filter(String name, String value) {
        return new RulesetFilter(
                only("name", name, value),
                only("active", name, value).map(Boolean::valueOf),
                only("service", name, value),
                only("ica", name, value),
                only("country", name, value),
                SortOrder.by("name"));
    }

    private static Optional<String> only(String wanted, String name, String value) {
        return Optional.of(value).filter(it -> wanted.equals(name));
    }

    private static Location location(String country, String service) {
        var details = new LocationDetails("L", country, service, "1", "C", null, null, null, null);
        return new Location(Ids.next(), details, 1, NOW, NOW);
    }

    private List<String> names(RulesetFilter filter, RulesetScope scope) {
        return on(register -> register.page(filter, scope, NOW, PageRequest.first(50))).items().stream()
                .map(it -> it.ruleset().terms().name())
                .toList();
    }

    private List<UUID> walk(SortOrder order) {
        var filter = new RulesetFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), order);
        var ids = new ArrayList<UUID>();
        var page = PageRequest.first(3);
        while (page != null) {
            var asked = page;
            var found = on(register -> register.page(filter, RulesetScope.EVERYTHING, NOW, asked));
            found.items().forEach(it -> ids.add(it.ruleset().id()));
            page = found.nextCursor()
                    .flatMap(cursor -> Cursor.decode(cursor, SortOrder.CURSOR_PARTS))
                    .map(cursor -> new PageRequest(3, Optional.of(cursor)))
                    .orElse(null);
        }
        return ids;
    }

    private SavedRuleset added(RulesetTerms terms) {
        var first = SavedRuleset.first(new Ruleset(Ids.next(), 1, terms), ANN);
        return on(register -> {
            register.add(first);
            return first;
        });
    }

    private boolean replaced(SavedRuleset next) {
        return on(register -> register.replace(next));
    }

    private boolean approved(UUID id, int version) {
        return on(register -> register.approve(id, version));
    }

    private Optional<SavedRuleset> found(UUID id) {
        return found(id, RulesetScope.EVERYTHING);
    }

    private Optional<SavedRuleset> found(UUID id, RulesetScope scope) {
        return on(register -> register.find(id, scope));
    }

    private Optional<SavedRuleset> version(UUID id, int version) {
        return on(register -> register.version(id, version));
    }

    private boolean deleted(UUID id, int version) {
        return on(register -> register.delete(id, version, BOB));
    }

    /** In a transaction, since a ruleset and its version refer to each other until the commit. */
    private <T> T on(Function<JdbcRulesetRegister, T> work) {
        return Database.transaction(database, transaction -> {
            var sql = new Sql(transaction);
            var versions = new SnapshotVersions(sql);
            return work.apply(
                    new JdbcRulesetRegister(sql, versions, Runnable::run, new RulesetsInMemory(versions, sql)));
        });
    }
}
