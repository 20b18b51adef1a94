package org.tapgate.it.card;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** A compact JWE (RFC 7516) as a terminal makes it, by the cipher of the Java runtime alone: no library of the product. */
public final class Envelope {

    private static final OAEPParameterSpec OAEP_256 =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BYTES = 16;

    private Envelope() {}

    /** The text under a JSON Web Key, with this protected header. */
    public static String of(String text, JsonNode jwk, String header) throws GeneralSecurityException {
        var generator = KeyGenerator.getInstance("AES");
        generator.init(256);
        var contentKey = generator.generateKey();
        var wrap = Cipher.getInstance("RSA/ECB/OAEPPadding");
        wrap.init(Cipher.ENCRYPT_MODE, publicKey(jwk), OAEP_256);
        return sealed(text, contentKey, BASE64URL.encodeToString(wrap.doFinal(contentKey.getEncoded())), header);
    }

    /** The header that the product asks for. */
    public static String header(JsonNode jwk) {
        return "{\"alg\":\"RSA-OAEP-256\",\"enc\":\"A256GCM\",\"kid\":\""
                + jwk.path("kid").asText() + "\"}";
    }

    private static String sealed(String text, Key contentKey, String wrapped, String header)
            throws GeneralSecurityException {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var protectedHeader = BASE64URL.encodeToString(header.getBytes(UTF_8));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, contentKey, new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(protectedHeader.getBytes(US_ASCII));
        var sealed = cipher.doFinal(text.getBytes(UTF_8));
        int end = sealed.length - TAG_BYTES;
        return String.join(
                ".",
                protectedHeader,
                wrapped,
                BASE64URL.encodeToString(nonce),
                BASE64URL.encodeToString(Arrays.copyOf(sealed, end)),
                BASE64URL.encodeToString(Arrays.copyOfRange(sealed, end, sealed.length)));
    }

    private static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(jwk.path("n")), number(jwk.path("e"))));
    }

    private static BigInteger number(JsonNode base64url) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64url.asText()));
    }
}
