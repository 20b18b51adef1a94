package org.tapgate.webhook;

import java.util.Set;

/** What a client of the tests says of its endpoint. */
public final class Drafts {

    private static final String URL = "https://shop.example/";

    private Drafts() {}

    /** Tell me all, as fast as you can. */
    public static EndpointDraft plain() {
        return limited(null);
    }

    public static EndpointDraft switchedOff() {
        return new EndpointDraft(
                URL, Set.of(), null, EndpointFormat.STANDARD, SignatureScheme.HMAC, null, false, false);
    }

    public static EndpointDraft at(String url) {
        return new EndpointDraft(url, Set.of(), null, EndpointFormat.STANDARD, SignatureScheme.HMAC, null, false, true);
    }

    public static EndpointDraft of(EndpointFormat format, String... types) {
        return new EndpointDraft(URL, Set.of(types), null, format, SignatureScheme.HMAC, null, false, true);
    }

    public static EndpointDraft limited(Integer ratePerSecond) {
        return new EndpointDraft(
                URL, Set.of(), null, EndpointFormat.STANDARD, SignatureScheme.HMAC, ratePerSecond, false, true);
    }

    /** With a value in each place. */
    public static EndpointDraft full(EndpointFormat format, boolean ordered) {
        return new EndpointDraft(URL, Set.of("ping"), "Shop", format, SignatureScheme.HMAC, 7, ordered, true);
    }
}
