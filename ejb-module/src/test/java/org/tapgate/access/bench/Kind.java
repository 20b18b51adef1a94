package org.tapgate.access.bench;

/** Who takes part. */
public enum Kind {
    /** Tapgate, with its trace and reasons. */
    ENGINE,
    /** Drools at its best: one rule over all ruleset facts, joined by hash indexes; the session is used again. */
    DROOLS,
    /** Drools with one rule for each ruleset; the session is used again. */
    GENERATED,
    /** One after the other, in the order of precedence. */
    LOOP;

    Contestant prepare(World world) {
        return switch (this) {
            case ENGINE -> new EngineContestant(world);
            case DROOLS -> DroolsContestant.withOneRule(world);
            case GENERATED -> DroolsContestant.withGeneratedRules(world);
            case LOOP -> new LoopContestant(world);
        };
    }
}
