package org.tapgate.order;

import org.tapgate.platform.WriteOutcome;

/** Why something is not done with an operation: the codes of the public gateway schema, and some of ours. */
public enum OrderRefusal implements WriteOutcome.Refusal {
    PS0002("It is too late to cancel: the settlement batch is no longer open"),
    PS0017("The contract is unknown, deactivated or expired"),
    PS0022("What was voided cannot be captured"),
    PS0023("It is already executed"),
    PS0024("What was refunded cannot be captured"),
    PS0027("It is already refunded"),
    PS0028("It is already voided"),
    PS0029("The amount is more than is left"),
    /** The client has an order of this name. */
    ORDER_ID_TAKEN("Another order has this orderId"),
    /** More goes back of the order than this person may give alone. */
    REFUND_OVER_LIMIT("It is above the limit: an administrator has to do it"),
    /** The acquirer is being asked, and what it says decides what can be done next. */
    OPERATION_UNDER_WAY("The acquirer is being asked about it: try again"),
    /** Nothing of the kind is done with an operation of this type, or of this result. */
    OPERATION_NOT_POSSIBLE("This cannot be done with this operation");

    private final String message;

    OrderRefusal(String message) {
        this.message = message;
    }

    @Override
    public String message() {
        return message;
    }
}
