package org.tapgate.access.bench;

import java.util.List;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.AccessDecision.ToVerify;
import org.tapgate.access.AccessEngine;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.EntryMode;
import org.tapgate.access.RulesetIndex;

/** The engine as a check uses it: find the candidates, decide about them. */
final class EngineContestant implements Contestant {

    private final RulesetIndex index;

    private final List<AccessRequest> requests;

    private final List<AccessFacts> facts;

    EngineContestant(World world) {
        index = RulesetIndex.of(world.rulesets());
        requests = world.taps().stream().map(Tap::request).toList();
        facts = world.taps().stream().map(Tap::facts).toList();
    }

    @Override
    public Answer decide(int tap) {
        var request = requests.get(tap);
        var decision = AccessEngine.decide(request, index.candidates(request), facts.get(tap));
        if (decision instanceof Granted granted) {
            return new Answer(granted.ruleset().id(), granted.mode());
        }
        if (decision instanceof ToVerify paid) {
            return new Answer(paid.ruleset().id(), EntryMode.PAID);
        }
        var refusing = ((Denied) decision).ruleset();
        return refusing == null ? Answer.NO_RULESET : new Answer(refusing.id(), null);
    }
}
