package org.tapgate.platform.idempotency;

/**
 * An answer as it is repeated.
 *
 * @param status HTTP status
 * @param location header, or null
 * @param etag header, or null
 * @param body JSON, or null
 */
public record StoredAnswer(int status, String location, String etag, String body) {

    private static final int ACCEPTED = 202;

    private static final int CONFLICT = 409;

    private static final int TOO_MANY_REQUESTS = 429;

    /** Whether a repeat may get it again; who was told to come back later has to be heard then. */
    public boolean isFinal() {
        return status != TOO_MANY_REQUESTS;
    }

    /** Whether a call that runs in steps has come to its end; one that somebody else holds up has not. */
    public boolean endsSteps() {
        return isFinal() && status != ACCEPTED && status != CONFLICT;
    }
}
