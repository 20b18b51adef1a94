package org.tapgate.terminal;

/**
 * A terminal's own key for lists of cards, as it is handed over when pairing.
 *
 * @param keyId the version of the master key it was derived from
 * @param encryptedKey the key under RSA-OAEP-256 of the terminal's key, base64
 */
public record OfflineKey(String keyId, String encryptedKey) {

    @Override
    public String toString() {
        return "offline key of master key " + keyId;
    }
}
