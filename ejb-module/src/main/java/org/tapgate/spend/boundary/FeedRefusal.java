package org.tapgate.spend.boundary;

import org.tapgate.platform.WriteOutcome.Refusal;

/** Why a transaction is not taken as things are. */
enum FeedRefusal implements Refusal {
    NO_SIMULATOR("Transactions come from the connector of the bank, not from this feed");

    private final String message;

    FeedRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
