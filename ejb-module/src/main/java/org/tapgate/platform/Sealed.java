package org.tapgate.platform;

/**
 * Bytes that only the holder of a key can read: see {@link Seal}.
 *
 * @param keyId names the key
 * @param bytes nonce, encrypted bytes and tag
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Sealed(String keyId, byte[] bytes) {

    /** Only the name of the key. */
    @Override
    public String toString() {
        return "Sealed under " + keyId;
    }
}
