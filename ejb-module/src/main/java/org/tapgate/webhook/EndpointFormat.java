package org.tapgate.webhook;

/** What an endpoint is sent. */
public enum EndpointFormat {
    /** The event as it is in the sequence (Standard Webhooks). */
    STANDARD,
    /** Payment and refund intents that have ended, as the Point integration API shows them. */
    POINT
}
