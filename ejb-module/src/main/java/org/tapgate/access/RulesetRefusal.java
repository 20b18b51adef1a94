package org.tapgate.access;

import org.tapgate.platform.WriteOutcome.Refusal;

/** Why something is not done to a ruleset as things are. */
public enum RulesetRefusal implements Refusal {
    SAME_PERSON("Who saved it does not approve it: another person does");

    private final String message;

    RulesetRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
