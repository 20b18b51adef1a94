package org.tapgate.card;

/**
 * A card number that only the holder of a secret can read.
 *
 * @param keyId which key sealed it
 * @param bytes AES-256-GCM: 12 bytes of nonce, then the digits and the tag
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record SealedPan(String keyId, byte[] bytes) {

    @Override
    public String toString() {
        return "SealedPan under " + keyId;
    }
}
