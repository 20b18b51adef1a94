package org.tapgate.webhook.boundary;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tapgate.platform.Ids;
import org.tapgate.webhook.AttemptResult;
import org.tapgate.webhook.EndedCall;
import org.tapgate.webhook.EndpointFormat;
import org.tapgate.webhook.Outgoing;
import org.tapgate.webhook.Reply;
import org.tapgate.webhook.Shipment;

/** Calls that nobody makes. */
final class Calls {

    private static final String URL = "https://shop.example/";

    private Calls() {}

    static Shipment shipment(UUID endpoint) {
        return shipment(endpoint, Instant.EPOCH);
    }

    static Shipment shipment(UUID endpoint, Instant leaseEnd) {
        return new Shipment(
                Ids.next(),
                Ids.next(),
                leaseEnd,
                endpoint,
                1,
                URL,
                EndpointFormat.STANDARD,
                List.of(),
                Ids.next(),
                "ping",
                "{}",
                0,
                0,
                false);
    }

    static EndedCall ended(Hands.Call call, AttemptResult result) {
        var outgoing = new Outgoing(URI.create(URL), Map.of(), "{}");
        return new EndedCall(call.lane(), call.shipment(), outgoing, Reply.none(result, Instant.EPOCH, Duration.ZERO));
    }
}
