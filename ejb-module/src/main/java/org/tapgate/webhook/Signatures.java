package org.tapgate.webhook;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The signatures of a delivery. */
public final class Signatures {

    private Signatures() {}

    /**
     * The header {@code webhook-signature} of the Standard Webhooks specification: {@code v1} or {@code v1a} of the
     * secret in use, and of the former one as long as that is good.
     */
    public static String standard(List<EndpointSecret> secrets, String id, long timestamp, String body) {
        var signed = id + "." + timestamp + "." + body;
        return secrets.stream().map(secret -> secret.sign(signed)).collect(Collectors.joining(" "));
    }

    /**
     * The header {@code x-signature} as integrators of the Point API verify it: HMAC-SHA256 in hex, keyed by the secret as
     * text, over {@code id:<object>;request-id:<x-request-id>;ts:<ts>;}; one {@code v1} of each secret that is good.
     */
    public static String point(List<EndpointSecret> secrets, String object, String requestId, long timestamp) {
        var manifest = "id:" + object + ";request-id:" + requestId + ";ts:" + timestamp + ";";
        return secrets.stream()
                .filter(SharedSecret.class::isInstance)
                .map(SharedSecret.class::cast)
                .map(secret -> ",v1=" + HexFormat.of().formatHex(secret.hmacUnderText(manifest)))
                .collect(Collectors.joining("", "ts=" + timestamp, ""));
    }
}
