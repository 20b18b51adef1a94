package org.tapgate.terminal;

import org.tapgate.platform.WriteOutcome.Refusal;

/** What cannot be done with a terminal as things are. */
public enum TerminalRefusal implements Refusal {
    SERIAL_NUMBER_TAKEN("Another terminal has this serial number"),
    ALREADY_PAIRED("The terminal is paired: unpair it first"),
    NOT_PAIRED("The terminal is not paired");

    private final String message;

    TerminalRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
