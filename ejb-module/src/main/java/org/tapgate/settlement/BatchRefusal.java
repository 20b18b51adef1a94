package org.tapgate.settlement;

import org.tapgate.platform.WriteOutcome.Refusal;

/** Why something is not done to a batch as things are. */
public enum BatchRefusal implements Refusal {
    BATCH_STATE("The batch is not in a state in which this can be done"),
    OTHER_BATCH_OPEN("Another batch of the same day is open: close it first"),
    REQUEST_PENDING("Somebody asked for the same already"),
    REQUEST_DECIDED("The request was decided already"),
    SAME_PERSON("Who asked for it does not approve it: another person does"),
    ITEM_STATE("The item is not in a state in which this can be done");

    private final String message;

    BatchRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
