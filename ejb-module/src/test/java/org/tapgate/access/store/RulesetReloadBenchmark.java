package org.tapgate.access.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.access.IcaCriterion;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;
import org.tapgate.access.Terms;
import org.tapgate.platform.Database;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/**
 * How long a node reads when one of 10,000 rulesets has changed; meanwhile the others decide by the former copy. Not a
 * test: {@code ./tapgate bench rules} runs it and prints the figures.
 */
class RulesetReloadBenchmark {

    private static final int RULESETS = 10_000;

    private static final int CHANGES = 21;

    private static final Saving SAVING = new Saving(Instant.parse("2026-11-21T10:00:00Z"), "ann@bank.example");

    private final DataSource database = Database.fresh();

    private final Sql sql = new Sql(database);

    private final RulesetsInMemory copy = new RulesetsInMemory(new SnapshotVersions(sql), sql);

    @Test
    void one_of_many_changes() {
        var saved = new ArrayList<SavedRuleset>();
        Database.transaction(database, transaction -> {
            for (int i = 0; i < RULESETS; i++) {
                saved.add(SavedRuleset.first(new Ruleset(new UUID(7, i), 1, terms(i)), SAVING));
                register(transaction).add(saved.get(i));
            }
            return null;
        });
        say("all, at the start", List.of(time()));
        var times = new ArrayList<Double>();
        for (int i = 0; i < CHANGES; i++) {
            var changed = saved.get(i).next(terms(i + 1), SAVING);
            Database.transaction(database, transaction -> register(transaction).replace(changed));
            copy.outdated();
            times.add(time());
        }
        say("after one change, median", times);
    }

    private JdbcRulesetRegister register(DataSource transaction) {
        var inside = new Sql(transaction);
        return new JdbcRulesetRegister(inside, new SnapshotVersions(inside), work -> {}, copy);
    }

    private static RulesetTerms terms(int number) {
        var issuer = new IcaCriterion(Integer.toString(1_000 + number / 20), List.of());
        return Terms.gold()
                .name("Rule " + number)
                .card(List.of("POL"), List.of("MCG", "MPL"), List.of(issuer))
                .write();
    }

    private double time() {
        var begin = System.nanoTime();
        copy.index();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void say(String what, List<Double> millis) {
        var median = millis.stream().sorted().toList().get(millis.size() / 2);
        System.out.println(String.format(Locale.ROOT, "%s: %.0f ms", what, median));
    }
}
