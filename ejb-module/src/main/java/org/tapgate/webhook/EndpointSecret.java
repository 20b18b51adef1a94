package org.tapgate.webhook;

import java.nio.charset.StandardCharsets;

/** What deliveries to an endpoint are signed with. */
public sealed interface EndpointSecret permits SharedSecret, SigningKeyPair {

    /** What the client verifies with; it is shown this once. */
    String reveal();

    /** The text that is stored, to be sealed. */
    String stored();

    /** One signature as it stands in the header {@code webhook-signature}. */
    String sign(String signed);

    /** As it is sealed. */
    default byte[] bytes() {
        return stored().getBytes(StandardCharsets.US_ASCII);
    }
}
