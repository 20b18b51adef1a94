package org.tapgate.access;

import java.time.Duration;
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
 * @param waited for external rules, all questions together
 */
public record GateFacts(
        Enrolment enrolment,
        SpendStatement spending,
        Map<GateQuestion.Rules, ExternalVerdict> verdicts,
        Duration waited) {

    /** Nobody has asked anything. */
    public static final GateFacts NONE = new GateFacts(null, null, Map.of(), Duration.ZERO);

    /** Each question costs a decision that is made in vain: more are not asked for one tap. */
    private static final int MOST_RULES = 10;

    /** Copies the map. */
    public GateFacts {
        verdicts = Map.copyOf(verdicts);
    }

    /** The same of a card with that enrolment, or without one. */
    public GateFacts with(Enrolment known) {
        return new GateFacts(known, spending, verdicts, waited);
    }

    /** The same with that statement. */
    public GateFacts with(SpendStatement statement) {
        return new GateFacts(enrolment, statement, verdicts, waited);
    }

    /** The same with that verdict, which took so long. */
    public GateFacts with(GateQuestion.Rules question, ExternalVerdict verdict, Duration taken) {
        var all = new HashMap<>(verdicts);
        all.put(question, verdict);
        return new GateFacts(enrolment, spending, all, waited.plus(taken));
    }

    /**
     * What external rules say; null when they have to be asked. Whoever failed to answer is not asked again for the same
     * tap, nor is anybody asked for ever: what is not known by then counts as not answered.
     */
    ExternalVerdict verdict(GateQuestion.Rules question) {
        boolean over = verdicts.containsValue(ExternalVerdict.UNAVAILABLE) || verdicts.size() >= MOST_RULES;
        return verdicts.getOrDefault(question, over ? ExternalVerdict.UNAVAILABLE : null);
    }
}
