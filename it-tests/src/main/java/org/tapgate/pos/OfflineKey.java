package org.tapgate.pos;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key by which a terminal knows the cards of the whitelist. It prints nothing of itself. */
public final class OfflineKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    private OfflineKey(byte[] key) {
        this.key = key.clone();
    }

    /** The key that pairing answered, opened with the terminal's private key. */
    public static OfflineKey open(String encryptedKey, TerminalKey terminal) {
        return new OfflineKey(terminal.decrypt(encryptedKey));
    }

    /** How the whitelist names a card. */
    public String hash(String pan) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(pan.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java knows HMAC", impossible);
        }
    }

    @Override
    public String toString() {
        return "OfflineKey";
    }
}
