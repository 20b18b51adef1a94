package org.tapgate.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the few things that have to be stored and read again, and that no copy of the database may give away: AES-256-GCM
 * (NIST SP 800-38D) with a random nonce, bound to the row it lies in, so that no seal can be moved to another row.
 */
public final class Seal {

    private static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    private final String newest;

    private final Map<String, SecretKey> keys = new HashMap<>();

    /**
     * A seal of several keys.
     *
     * @param newest id of the key to seal with
     * @param secrets all keys by their ids, 32 bytes each
     */
    public Seal(String newest, Map<String, byte[]> secrets) {
        this.newest = newest;
        secrets.forEach((id, secret) -> keys.put(id, key(secret)));
    }

    private static SecretKey key(byte[] secret) {
        if (secret.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key to seal with has " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(secret, "AES");
    }

    /** Seals bytes for the row of that id. */
    public Sealed seal(byte[] bytes, UUID row) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, newest, nonce, row, bytes);
        return new Sealed(
                newest,
                ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /**
     * Opens a seal of the row of that id.
     *
     * @throws IllegalStateException when the key is not known any more, or somebody changed what is stored
     */
    public byte[] open(Sealed sealed, UUID row) {
        var bytes = ByteBuffer.wrap(sealed.bytes());
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return crypt(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, row, rest);
    }

    private byte[] crypt(int mode, String keyId, byte[] nonce, UUID row, byte[] input) {
        if (!keys.containsKey(keyId)) {
            throw new IllegalStateException("The key " + keyId + " that something was sealed with is not configured");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(row.toString().getBytes(US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("A seal cannot be opened", tampered);
        }
    }
}
