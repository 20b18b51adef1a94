package org.tapgate.api.pos;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.GuestOutcome.TooMany;
import org.tapgate.access.RejectCode;
import org.tapgate.api.problem.Problem;

/** Refusals as terminals get them: access-control.md section 9. */
@ApplicationScoped
class PosProblems {

    /** The seed spells one code wrong; terminals that were written to it can have it so. */
    @Inject
    @ConfigProperty(name = "tapgate.pos.seed-spelling", defaultValue = "false")
    private boolean seedSpelling;

    /** The card may not pass. */
    Response refused(Entry entry) {
        var verdict = entry.verdict();
        return refused(entry.id(), verdict.reason(), verdict.retryAfterSeconds());
    }

    /** The guests' fee cannot be charged; the entry stays pending. */
    Response notCharged(Entry entry, DenyReason reason) {
        return refused(entry.id(), reason, null);
    }

    private Response refused(UUID operationId, DenyReason reason, Integer retryAfterSeconds) {
        var code = reason.code();
        var members = new LinkedHashMap<String, Object>();
        members.put("operationId", operationId);
        if (retryAfterSeconds != null) {
            members.put("retryAfterSeconds", retryAfterSeconds);
        }
        return Problem.of(code.httpStatus(), spelled(code), PosMessages.of(code))
                .withDetail(detail(reason))
                .with(members)
                .toResponseBuilder()
                .header(HttpHeaders.RETRY_AFTER, retryAfterSeconds)
                .build();
    }

    private String spelled(RejectCode code) {
        return seedSpelling && code == RejectCode.TEMPORARILY_BLOCKED ? "TEMPORARILT_BLOCKED" : code.name();
    }

    /** For the operator; says no more than the code about the card. */
    private static String detail(DenyReason reason) {
        return "Reason: " + reason.name();
    }

    static Response notFound() {
        return Problem.of(404, "ACCESS_NOT_FOUND", "This terminal has no such access")
                .toResponse();
    }

    static Response expired() {
        return Problem.of(410, "ACCESS_EXPIRED", "The access was not confirmed in time")
                .toResponse();
    }

    static Response alreadyConfirmed() {
        return Problem.of(409, "ALREADY_CONFIRMED", "The access was confirmed before")
                .toResponse();
    }

    static Response alreadyCancelled() {
        return Problem.of(409, "ALREADY_CANCELLED", "The access was cancelled before")
                .toResponse();
    }

    static Response tooManyGuests(TooMany excess) {
        return Problem.of(422, "GUEST_LIMIT_EXCEEDED", "Too many guests")
                .withDetail("At most " + excess.max().orNull() + " of kind "
                        + excess.kind().name())
                .toResponse();
    }

    static Response keyReused() {
        return Problem.of(409, "IDEMPOTENCY_CONFLICT", "This key belongs to another request")
                .toResponse();
    }
}
