package org.tapgate.access;

import java.util.HashMap;
import java.util.Map;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.SpendStatement;

/**
 * What is known for the gates of rulesets.
 *
 * @param enrolment that the card takes part in the MRS; null when it does not yet
 * @param spending what it has spent; null when nobody has asked
 * @param verdicts what external rules said, as far as they were asked
 */
public record GateFacts(
        Enrolment enrolment, SpendStatement spending, Map<GateQuestion.Rules, ExternalVerdict> verdicts) {

    /** Nobody has asked anything. */
    public static final GateFacts NONE = new GateFacts(null, null, Map.of());

    /** Copies the map. */
    public GateFacts {
        verdicts = Map.copyOf(verdicts);
    }

    /** The same of a card with that enrolment, or without one. */
    public GateFacts with(Enrolment known) {
        return new GateFacts(known, spending, verdicts);
    }

    /** The same with that statement. */
    public GateFacts with(SpendStatement statement) {
        return new GateFacts(enrolment, statement, verdicts);
    }

    /** The same with that verdict. */
    public GateFacts with(GateQuestion.Rules question, ExternalVerdict verdict) {
        var all = new HashMap<>(verdicts);
        all.put(question, verdict);
        return new GateFacts(enrolment, spending, all);
    }

    /** Whether external rules failed to answer: they are not asked again for the same tap. */
    public boolean rulesAreDown() {
        return verdicts.containsValue(ExternalVerdict.UNAVAILABLE);
    }
}
