package org.tapgate.access;

import org.tapgate.spend.SpendNeed;

/** What a decision has to know from outside before it can be made: access-control.md section 4, steps 4 and 5. */
public sealed interface GateQuestion {

    /** What the card has spent. */
    record Spending(SpendNeed need) implements GateQuestion {}

    /**
     * What external rules say.
     *
     * @param ruleset their name
     * @param mode how the cardholder would enter
     */
    record Rules(String ruleset, EntryMode mode) implements GateQuestion {}
}
