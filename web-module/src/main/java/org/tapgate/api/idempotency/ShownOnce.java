package org.tapgate.api.idempotency;

/**
 * A body with a secret in it, which is shown once and kept nowhere as it is: a repeat with the same {@code
 * Idempotency-Key} gets the rest of it.
 */
public interface ShownOnce {

    /** The body without the secret: what is stored and repeated. */
    Object withoutSecret();
}
