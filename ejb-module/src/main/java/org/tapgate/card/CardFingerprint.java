package org.tapgate.card;

/**
 * By which a card is recognised again without its number: access-control.md section 1.
 *
 * @param keyId which key made it
 * @param hash HMAC-SHA-256 of the number under that key, 64 lower-case hex digits
 */
public record CardFingerprint(String keyId, String hash) {}
