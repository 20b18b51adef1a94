package org.tapgate.pos;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** The RSA key pair of a terminal. It shows its public half and signs; the private half goes to its file only. */
public final class TerminalKey {

    private static final String RSA = "RSA";

    private static final int BITS = 2048;

    /** Both digests are SHA-256; Java's own default for the second is SHA-1. */
    private static final OAEPParameterSpec OAEP_256 =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final KeyPair pair;

    private TerminalKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A new key of 2048 bits. */
    public static TerminalKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(BITS);
            return new TerminalKey(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java knows RSA", impossible);
        }
    }

    /**
     * The key of this text: PKCS#8, DER in base64.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static TerminalKey read(String privateText) {
        try {
            var factory = KeyFactory.getInstance(RSA);
            var key = (RSAPrivateCrtKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateText)));
            var publicKey = factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return new TerminalKey(new KeyPair(publicKey, key));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("not an RSA private key", notAKey);
        }
    }

    /** PKCS#8, base64: for the file of the key. */
    String privateText() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    /** X.509 SubjectPublicKeyInfo, DER in base64: what pairing sends. */
    public String publicText() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** The RS256 signature (RFC 7518, 3.3) of a text. */
    public byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java signs with RSA", impossible);
        }
    }

    /** What was encrypted with the public half, RSA-OAEP-256 (RFC 7518, 4.3), from base64. */
    byte[] decrypt(String encrypted) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, pair.getPrivate(), OAEP_256);
            return cipher.doFinal(Base64.getDecoder().decode(encrypted));
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalArgumentException("not encrypted with this key", notOurs);
        }
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "TerminalKey";
    }
}
