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
import org.tapgate.wording.SpokenText;

/** Refusals as terminals get them: access-control.md section 9. */
@ApplicationScoped
class PosProblems {

    @Inject
    private PosTitles titles;

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
        var title = titles.of(code.name());
        var problem = Problem.of(code.httpStatus(), spelled(code), title.text())
                .withDetail(detail(reason))
                .with(members);
        return spoken(problem, title)
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

    Response notFound() {
        return of(404, "ACCESS_NOT_FOUND", null);
    }

    Response expired() {
        return of(410, "ACCESS_EXPIRED", null);
    }

    Response alreadyConfirmed() {
        return of(409, "ALREADY_CONFIRMED", null);
    }

    Response alreadyCancelled() {
        return of(409, "ALREADY_CANCELLED", null);
    }

    Response tooManyGuests(TooMany excess) {
        var detail =
                "At most " + excess.max().orNull() + " of kind " + excess.kind().name();
        return of(422, "GUEST_LIMIT_EXCEEDED", detail);
    }

    Response notPaired() {
        return of(422, "PAIRING_FAILED", null);
    }

    private Response of(int status, String code, String detail) {
        var title = titles.of(code);
        return spoken(Problem.of(status, code, title.text()).withDetail(detail), title)
                .build();
    }

    /** Says in which language the title is, and that it depends on what was asked for. */
    private static Response.ResponseBuilder spoken(Problem problem, SpokenText title) {
        return problem.toResponseBuilder()
                .header(HttpHeaders.CONTENT_LANGUAGE, title.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    static Response keyReused() {
        return Problem.of(409, "IDEMPOTENCY_CONFLICT", "This key belongs to another request")
                .toResponse();
    }
}
