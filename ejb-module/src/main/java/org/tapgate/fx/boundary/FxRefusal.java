package org.tapgate.fx.boundary;

import org.tapgate.platform.WriteOutcome.Refusal;

/** Why a rate is not stored as things are. */
enum FxRefusal implements Refusal {
    RATE_EXISTS("There is a rate of this pair and day: replace that one");

    private final String message;

    FxRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
