package org.tapgate.terminal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * Keys under which terminals know cards while offline: one for each terminal, derived from one master key and the serial
 * number, so that none is stored and a list stolen with a terminal fits no other (access-control.md section 9).
 */
public final class OfflineKeys {

    /** Fewest bytes of a master key. */
    public static final int LEAST_BYTES = 32;

    /** Both digests are SHA-256, as RSA-OAEP-256 of RFC 7518 wants; Java's own default for the second is SHA-1. */
    private static final OAEPParameterSpec OAEP_256 =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final String keyId;

    private final byte[] extracted;

    /**
     * Derives from this master key.
     *
     * @param keyId names the master key to terminals, and changes with it
     * @param masterKey at least {@link #LEAST_BYTES} secret bytes
     */
    public OfflineKeys(String keyId, byte[] masterKey) {
        if (masterKey.length < LEAST_BYTES) {
            throw new IllegalArgumentException("A master key has at least " + LEAST_BYTES + " bytes");
        }
        this.keyId = keyId;
        this.extracted = HmacSha256.of(new byte[32], masterKey);
    }

    /** Names the master key. */
    public String keyId() {
        return keyId;
    }

    /** The 32 bytes of one terminal: HKDF-SHA-256 (RFC 5869) without salt, its one block of output. */
    public byte[] keyOf(SerialNumber serialNumber) {
        var info = "tapgate offline cards " + serialNumber.value() + "\u0001";
        return HmacSha256.of(extracted, info.getBytes(StandardCharsets.US_ASCII));
    }

    /** The key of one terminal as only the holder of this key pair can read it. */
    public OfflineKey wrap(SerialNumber serialNumber, TerminalKey key) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key.publicKey(), OAEP_256);
            return new OfflineKey(keyId, Base64.getEncoder().encodeToString(cipher.doFinal(keyOf(serialNumber))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("RSA-OAEP with a key that was checked", impossible);
        }
    }

    @Override
    public String toString() {
        return "offline keys of master key " + keyId;
    }
}
