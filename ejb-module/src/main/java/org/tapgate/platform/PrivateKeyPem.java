package org.tapgate.platform;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Private RSA keys as settings hold them: PKCS #8 in PEM (RFC 7468). */
public final class PrivateKeyPem {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int SMALLEST_BITS = 2048;

    private PrivateKeyPem() {}

    /**
     * Reads a key of at least 2048 bits.
     *
     * @throws IllegalArgumentException for anything else; the message does not repeat it
     */
    public static RSAPrivateCrtKey read(String pem) {
        var body = pem.strip();
        if (!body.startsWith(BEGIN) || !body.endsWith(END)) {
            throw new IllegalArgumentException("Not a PKCS #8 private key in PEM");
        }
        var der = Base64.getMimeDecoder().decode(body.substring(BEGIN.length(), body.length() - END.length()));
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            if (key instanceof RSAPrivateCrtKey rsa && rsa.getModulus().bitLength() >= SMALLEST_BITS) {
                return rsa;
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not an RSA private key", unreadable);
        }
        throw new IllegalArgumentException("An RSA key of at least " + SMALLEST_BITS + " bits is needed");
    }
}
