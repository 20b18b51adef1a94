package org.tapgate.messaging.gateway;

/** The form of a wake-up on the wire: a text message of the event's id. */
public final class WakeUpMessage {

    /** Property with the request that caused the work. */
    public static final String REQUEST_ID = "requestId";

    /** Property that is true where an earlier wake-up led to nothing. */
    public static final String AGAIN = "again";

    private WakeUpMessage() {}
}
