package org.tapgate.access;

import java.util.Set;

/** The checks and steps whose answer lies with somebody outside: issuer, transactions, rules service. */
final class OutsideChecks {

    /** As {@link AccessChecks} and {@link CandidateSteps} call them. */
    static final Set<String> NAMES = Set.of("SPEND_GATE", "EXTERNAL_RULES", "CARD_VERIFIED");

    private OutsideChecks() {}
}
