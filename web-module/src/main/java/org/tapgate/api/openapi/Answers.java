package org.tapgate.api.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.tapgate.api.point.PointError;
import org.tapgate.api.psp.PspError;

/** The answers that follow from the kind of a call (spec/api.md). */
final class Answers {

    private static final Map<Integer, String> REFUSALS = Map.ofEntries(
            Map.entry(400, "The request is not valid; errors names every fault"),
            Map.entry(401, "Valid credentials are needed"),
            Map.entry(403, "Not allowed; for terminals also any fault of the token"),
            Map.entry(404, "There is nothing here, or nothing that the caller may see"),
            Map.entry(409, "It does not fit the state of things, or the same Idempotency-Key is being worked on"),
            Map.entry(412, "Somebody else changed it meanwhile: read it again"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "This media type is not supported here"),
            Map.entry(422, "Refused with the reason in code, or the Idempotency-Key came with another request before"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(429, "Too many requests; Retry-After says when to come again"));

    private Answers() {}

    /** Refusals of this call, by status. */
    static Set<Integer> refusals(ApiMethod call) {
        var found = new TreeSet<>(Set.of(400, 403, 429));
        if (!call.isOfTerminals()) {
            found.add(401);
        }
        if (call.hasIdentifier() || call.isOfTerminals()) {
            found.add(404);
        }
        if (call.verb() != HttpMethod.GET) {
            found.addAll(Set.of(409, 422));
        }
        if (call.verb() == HttpMethod.PUT) {
            found.addAll(Set.of(412, 428));
        }
        if (call.takesBody()) {
            found.addAll(Set.of(413, 415));
        }
        return found;
    }

    /** A refusal of this call with this status: a problem document, or the shape of the public API. */
    static APIResponse refusal(ApiMethod call, int status, RecordSchemas schemas) {
        var description = REFUSALS.get(status);
        if (PspError.isAnsweredAt(call.path())) {
            var answer = OASFactory.createAPIResponse().description(description);
            return PspError.isWithoutBody(status)
                    ? answer
                    : answer.content(content("application/json", schemas.of(PspError.class)));
        }
        return PointError.isAnsweredAt(call.path())
                ? OASFactory.createAPIResponse()
                        .description(description)
                        .content(content("application/json", schemas.of(PointError.class)))
                : problem(description);
    }

    /** A problem document. */
    static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(content(
                        "application/problem+json", OASFactory.createSchema().ref(CommonContract.PROBLEM)));
    }

    /** What goes well without a word in the annotations. */
    static String usualSuccess(ApiMethod call) {
        if (call.verb() == HttpMethod.DELETE) {
            return "204";
        }
        return call.verb() == HttpMethod.POST && call.isIdempotent() && !call.isOfTerminals() ? "201" : "200";
    }

    static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }
}
