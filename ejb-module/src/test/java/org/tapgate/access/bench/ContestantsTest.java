package org.tapgate.access.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison is fair: whoever takes part comes to the same answers, and the answers are of all sorts. */
class ContestantsTest {

    private static final int RULESETS = 200;

    private static final int PAST = 400;

    @ParameterizedTest
    @EnumSource(Spread.class)
    void all_give_the_same_answers(Spread spread) {
        var world = new World(20261121, spread, RULESETS, PAST);
        var answers = new TreeMap<Kind, List<Answer>>();
        for (Kind kind : Kind.values()) {
            answers.put(kind, answers(kind.prepare(world), world));
        }

        assertThat(answers)
                .allSatisfy((kind, given) ->
                        assertThat(given).as("answers of %s", kind).isEqualTo(answers.get(Kind.ENGINE)));
        assertThat(sorts(answers.get(Kind.ENGINE)))
                .as("answers of each sort")
                .containsKeys("mode FREE", "mode PAID", "mode null");
    }

    private static List<Answer> answers(Contestant contestant, World world) {
        var answers = new ArrayList<Answer>();
        for (int tap = 0; tap < world.taps().size(); tap++) {
            answers.add(contestant.decide(tap));
        }
        return answers;
    }

    private static Map<String, Integer> sorts(List<Answer> answers) {
        var sorts = new TreeMap<String, Integer>();
        answers.forEach(answer ->
                sorts.merge(answer.ruleset() == null ? "no ruleset" : "mode " + answer.mode(), 1, Integer::sum));
        return sorts;
    }
}
