package org.tapgate.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signatures of a delivery. */
public final class Signatures {

    private static final String ALGORITHM = "HmacSHA256";

    private Signatures() {}

    /**
     * The header {@code webhook-signature} of the Standard Webhooks specification: {@code v1} of the secret in use, and of
     * the former one as long as that is good.
     */
    public static String standard(List<EndpointSecret> secrets, String id, long timestamp, String body) {
        var signed = id + "." + timestamp + "." + body;
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(hmac(secret.key(), signed)))
                .collect(Collectors.joining(" "));
    }

    /**
     * The header {@code x-signature} as integrators of the Point API verify it: HMAC-SHA256 in hex, keyed by the secret as
     * text, over {@code id:<object>;request-id:<x-request-id>;ts:<ts>;}; one {@code v1} of each secret that is good.
     */
    public static String point(List<EndpointSecret> secrets, String object, String requestId, long timestamp) {
        var manifest = "id:" + object + ";request-id:" + requestId + ";ts:" + timestamp + ";";
        return secrets.stream()
                .map(secret -> ",v1=" + HexFormat.of().formatHex(hmac(secret.bytes(), manifest)))
                .collect(Collectors.joining("", "ts=" + timestamp, ""));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }
}
