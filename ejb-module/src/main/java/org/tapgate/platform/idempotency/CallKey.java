package org.tapgate.platform.idempotency;

/**
 * What makes two requests the same.
 *
 * @param caller who calls: keys of two callers never meet
 * @param route method and path
 * @param key what the client sent
 * @param fingerprint digest of the body: the same key with another one is a mistake of the client
 */
public record CallKey(String caller, String route, String key, String fingerprint) {}
