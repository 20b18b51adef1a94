package org.tapgate.webhook;

import java.util.List;
import java.util.Set;
import org.tapgate.event.EventType;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * What a client says about an endpoint.
 *
 * @param url where to send; see {@link EndpointUrl}
 * @param eventTypes which events; empty for all
 * @param description for people; null for none
 * @param format what to send
 * @param signature how it is signed, which stays as it was chosen; null for what is usual or was chosen
 * @param ratePerSecond most calls a second; null for no limit of its own
 * @param ordered whether events come strictly one after the other, each only when the one before has ended
 * @param enabled whether it gets anything
 */
public record EndpointDraft(
        String url,
        Set<String> eventTypes,
        String description,
        EndpointFormat format,
        SignatureScheme signature,
        Integer ratePerSecond,
        boolean ordered,
        boolean enabled) {

    private static final int LONGEST_DESCRIPTION = 200;

    private static final int MOST_A_SECOND = 1_000;

    /** Copies the types. */
    public EndpointDraft {
        eventTypes = Set.copyOf(eventTypes);
    }

    /** The same with this signature, when it names none. */
    public EndpointDraft signedBy(SignatureScheme usual) {
        return signature != null
                ? this
                : new EndpointDraft(url, eventTypes, description, format, usual, ratePerSecond, ordered, enabled);
    }

    /** Everything wrong with it, but for the address. */
    public List<Fault> faults() {
        var faults = new Faults();
        EndpointUrl.check("url", url, faults);
        faults.longest("description", description, LONGEST_DESCRIPTION);
        if (format == EndpointFormat.POINT && signature == SignatureScheme.ED25519) {
            faults.add("signature", "not_for_point", "is HMAC for POINT, whose x-signature knows nothing else");
        }
        faults.range("rateLimitPerSecond", ratePerSecond, 1, MOST_A_SECOND);
        eventTypes.stream()
                .filter(type -> EventType.of(type).isEmpty())
                .sorted()
                .forEach(type -> faults.add("eventTypes", "unknown_type", "names a type that is not in the catalogue"));
        return faults.found();
    }
}
