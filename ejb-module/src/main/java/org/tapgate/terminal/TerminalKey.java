package org.tapgate.terminal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public key of a terminal, read but not yet judged: {@link KeyRules} say whether it can be trusted.
 *
 * @param publicKey the key in Java's form, parsed once
 */
public record TerminalKey(RSAPublicKey publicKey) {

    /** Room for 4096 bits in PEM with long lines of text around; more is not worth decoding. */
    private static final int LONGEST_TEXT = 2048;

    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PUBLIC KEY-----(.*)-----END PUBLIC KEY-----\\s*", Pattern.DOTALL);

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

    /** Reads an X.509 SubjectPublicKeyInfo, DER in base64 or PEM; empty for anything else, null included. */
    public static Optional<TerminalKey> parse(String text) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var pem = PEM.matcher(text);
        var base64 = WHITE_SPACE.matcher(pem.matches() ? pem.group(1) : text).replaceAll("");
        try {
            return fromDer(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Reads the DER form; empty unless it is the one canonical encoding of an RSA key. */
    public static Optional<TerminalKey> fromDer(byte[] der) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
            return key instanceof RSAPublicKey rsa && Arrays.equals(der, rsa.getEncoded())
                    ? Optional.of(new TerminalKey(rsa))
                    : Optional.empty();
        } catch (GeneralSecurityException notAnRsaKey) {
            return Optional.empty();
        }
    }

    /** The key with this modulus and the exponent that everyone uses. */
    static TerminalKey of(BigInteger modulus) {
        try {
            var key = new RSAPublicKeySpec(modulus, RSAKeyGenParameterSpec.F4);
            return new TerminalKey((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(key));
        } catch (GeneralSecurityException noRsa) {
            throw new IllegalStateException("Every Java has RSA", noRsa);
        }
    }

    /** The DER form. */
    public byte[] der() {
        return publicKey.getEncoded();
    }

    BigInteger modulus() {
        return publicKey.getModulus();
    }
}
