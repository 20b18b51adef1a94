package org.tapgate.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call of an endpoint as it goes out (Standard Webhooks, section "Webhook headers").
 *
 * @param url where to
 * @param headers by name
 * @param body sent in UTF-8
 */
public record Outgoing(URI url, Map<String, String> headers, String body) {

    /** Copies the headers. */
    public Outgoing {
        headers = Map.copyOf(headers);
    }

    /** The call that a shipment makes now. */
    public static Outgoing of(Shipment shipment, Instant now) {
        var body = shipment.body();
        var id = shipment.eventId().toString();
        long timestamp = now.getEpochSecond();
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "application/json");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(timestamp));
        headers.put("webhook-signature", Signatures.standard(shipment.secrets(), id, timestamp, body));
        if (shipment.format() == EndpointFormat.POINT) {
            var object = PointBody.objectOf(body);
            headers.put("x-request-id", id);
            headers.put("x-signature", Signatures.point(shipment.secrets(), object, id, timestamp));
        }
        if (shipment.replay()) {
            headers.put("webhook-replay", "true");
        }
        return new Outgoing(URI.create(shipment.url()), headers, body);
    }
}
