package org.tapgate.platform.idempotency;

/**
 * An answer as it is repeated.
 *
 * @param status HTTP status
 * @param location header, or null
 * @param etag header, or null
 * @param body JSON, or null
 */
public record StoredAnswer(int status, String location, String etag, String body) {}
