package org.tapgate.access.bench;

import java.util.List;

/** Looks at all rulesets until one lets the cardholder in free. */
final class LoopContestant implements Contestant {

    private final List<RulesetFact> rulesets;

    private final List<TapFact> taps;

    LoopContestant(World world) {
        rulesets = world.facts();
        taps = world.taps().stream().map(tap -> new TapFact(tap, rulesets)).toList();
    }

    @Override
    public Answer decide(int number) {
        var tap = taps.get(number).fresh();
        for (RulesetFact ruleset : rulesets) {
            if (isFor(ruleset, tap)) {
                tap.consider(ruleset);
                if (tap.isFree()) {
                    break;
                }
            }
        }
        return tap.answer();
    }

    private static boolean isFor(RulesetFact ruleset, TapFact tap) {
        return ruleset.getService().equals(tap.getService())
                && ruleset.getCountry().equals(tap.getCountry())
                && ruleset.getIca().equals(tap.getIca())
                && ruleset.isFor(tap);
    }
}
