package org.tapgate.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Place;
import org.tapgate.access.Ruleset;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;
import org.tapgate.access.Terms;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardNumbers;
import org.tapgate.platform.Database;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

class RulesetsInMemoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final AccessRequest TAP = new AccessRequest(
            CardNumbers.completed("543210123456789"),
            new CardAttributes("543210-543219", "1234", "Bank", "POL", "MCG"),
            new Place(new UUID(1, 1), null, "POL", "LOUNGE", Duration.ZERO),
            NOW);

    private final DataSource database = Database.fresh();

    private final RulesetsInMemory here = copy();

    private final RulesetsInMemory elsewhere = copy();

    @Test
    void a_change_holds_at_once_where_it_was_made_and_elsewhere_when_somebody_looks() {
        var first = SavedRuleset.first(
                new Ruleset(Ids.next(), 1, Terms.gold().write()), new Saving(NOW, "ann@bank.example"));
        assertThat(candidates(elsewhere)).isEmpty();

        change(register -> add(register, first));
        assertThat(candidates(here)).containsExactly(first.ruleset());

        var second = first.next(Terms.gold().name("Two").write(), first.modified());
        change(register -> register.replace(second));
        assertThat(candidates(here)).containsExactly(second.ruleset());

        assertThat(candidates(elsewhere)).isEmpty();
        elsewhere.refresh();
        assertThat(candidates(elsewhere)).containsExactly(second.ruleset());

        change(register -> register.delete(first.ruleset().id(), 2, first.modified()));
        assertThat(candidates(here)).isEmpty();
    }

    @Test
    void a_change_is_not_seen_before_it_is_committed() {
        assertThat(candidates(here)).isEmpty();
        var lost = SavedRuleset.first(
                new Ruleset(Ids.next(), 1, Terms.gold().write()), new Saving(NOW, "ann@bank.example"));

        assertThat(Database.<Boolean>transaction(database, transaction -> {
                    add(register(new Sql(transaction)), lost);
                    elsewhere.refresh();
                    return candidates(elsewhere).isEmpty();
                }))
                .isTrue();
    }

    private void change(Function<JdbcRulesetRegister, Boolean> work) {
        Database.transaction(database, transaction -> work.apply(register(new Sql(transaction))));
        here.outdated();
    }

    private JdbcRulesetRegister register(Sql sql) {
        return new JdbcRulesetRegister(sql, new SnapshotVersions(sql), work -> {}, here);
    }

    private static boolean add(JdbcRulesetRegister register, SavedRuleset first) {
        register.add(first);
        return true;
    }

    private RulesetsInMemory copy() {
        var sql = new Sql(database);
        return new RulesetsInMemory(new SnapshotVersions(sql), sql);
    }

    private static List<Ruleset> candidates(RulesetsInMemory copy) {
        return copy.index().candidates(TAP).rulesets();
    }
}
