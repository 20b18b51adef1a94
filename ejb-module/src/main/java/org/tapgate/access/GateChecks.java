package org.tapgate.access;

import java.time.Instant;
import org.tapgate.access.GateQuestion.Rules;
import org.tapgate.access.GateQuestion.Spending;
import org.tapgate.money.Money;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.SpendNeed;
import org.tapgate.spend.SpendStatement;
import org.tapgate.spend.SpendStatement.Source;
import org.tapgate.spend.SpendSum;

/** The gates of a candidate that need facts from outside: access-control.md sections 4 and 6. */
final class GateChecks {

    private final GateFacts known;

    private final Instant at;

    GateChecks(GateFacts known, Instant at) {
        this.known = known;
        this.at = at;
    }

    /** Until when the gate is open whatever was spent; an unknown card is enrolled now. */
    Instant graceUntil(SpendGate gate) {
        var enrolment = known.enrolment() == null ? Enrolment.now(at) : known.enrolment();
        return enrolment.graceUntil(gate.gracePeriodDays());
    }

    /** Whether that is later than now. */
    boolean inGrace(SpendGate gate) {
        return graceUntil(gate).isAfter(at);
    }

    /**
     * Whether the card has spent enough; open when nobody has asked.
     *
     * @param need of all candidates together, so that the MRS is asked once
     */
    Finding spend(SpendGate gate, SpendNeed need) {
        var limit = text(gate.amount().money());
        if (inGrace(gate)) {
            return Finding.passed("GRACE until " + graceUntil(gate), limit);
        }
        var statement = known.spending();
        if (statement == null || !statement.answers(need)) {
            return Finding.open(null, new Spending(need));
        }
        return statement.isAvailable() ? judged(gate, statement, limit) : withoutSource(statement, limit);
    }

    private Finding judged(SpendGate gate, SpendStatement statement, String limit) {
        var sum = SpendSum.of(statement, gate.target(at));
        var seen = text(sum.total())
                + (sum.missingRates() == 0 ? "" : ", FX_MISSING for " + sum.missingRates())
                + (statement.source() == Source.CACHED ? ", as of " + statement.asOf() : "");
        return sum.reaches(gate.amount().money())
                ? Finding.passed(seen, limit)
                : Finding.refused(DenyReason.SPEND_TOO_LOW, seen, limit);
    }

    private static Finding withoutSource(SpendStatement statement, String limit) {
        return statement.policy().failOpen()
                ? Finding.passed("SPEND_SOURCE_UNAVAILABLE, open by setting", limit)
                : Finding.refused(DenyReason.SPEND_SOURCE_UNAVAILABLE, null, limit);
    }

    /** Whether external rules let the card in; open when nobody has asked. */
    Finding rules(String ruleset, EntryMode mode) {
        var question = new Rules(ruleset, mode);
        var verdict = known.verdict(question);
        if (verdict == null) {
            return Finding.open(null, question);
        }
        return switch (verdict) {
            case ALLOW -> Finding.passed(verdict, ruleset);
            case DENY -> Finding.refused(DenyReason.EXTERNAL_RULES_DENIED, verdict, ruleset);
            case UNAVAILABLE -> Finding.refused(DenyReason.EXTERNAL_RULES_UNAVAILABLE, verdict, ruleset);
            case NOT_CONFIGURED -> Finding.refused(DenyReason.EXTERNAL_RULES_NOT_CONFIGURED, verdict, ruleset);
        };
    }

    /** Minor units. */
    private static String text(Money money) {
        return money.amount() + " " + money.currency();
    }
}
