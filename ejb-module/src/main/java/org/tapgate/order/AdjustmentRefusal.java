package org.tapgate.order;

import org.tapgate.platform.WriteOutcome;

/** Why a correction is not made or decided. */
public enum AdjustmentRefusal implements WriteOutcome.Refusal {
    ADJUSTMENT_DECIDED("It is decided already"),
    OWN_ADJUSTMENT("Nobody decides on a correction of their own");

    private final String message;

    AdjustmentRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
