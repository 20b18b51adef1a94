package org.tapgate.api.point;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.tapgate.api.problem.Problem;
import org.tapgate.intent.Intent;
import org.tapgate.intent.IntentRefusal;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;

/** Writes as answers of the public API. */
final class PointWrites {

    private PointWrites() {}

    /** What was written, or why nothing was. */
    static <T> Response answer(WriteOutcome<T> outcome, Instant now, Function<? super T, Response> written) {
        if (outcome instanceof Written<T> done) {
            return written.apply(done.value());
        }
        if (outcome instanceof Invalid<T> invalid) {
            return PointError.of(Problem.badInput(invalid.faults())).toResponse();
        }
        return outcome instanceof Refused<T> refused && refused.reason() instanceof IntentRefusal refusal
                ? refused(refusal, now)
                : notFound();
    }

    static Response notFound() {
        return PointError.of(Problem.notFound()).toResponse();
    }

    private static Response refused(IntentRefusal refusal, Instant now) {
        var status = refusal.reason() == IntentRefusal.Reason.DEVICE_NOT_YOURS ? 403 : 409;
        var problem = Problem.of(status, refusal.name(), refusal.message());
        return PointError.of(
                        refusal.seen() == null ? problem : problem.with(Map.of("intent", seen(refusal.seen(), now))))
                .toResponse();
    }

    /** The intent in the way: what it is, how old, and what may be done about it. */
    private static Map<String, Object> seen(Intent intent, Instant now) {
        return Map.of(
                "id", intent.id(),
                "kind", intent.kind().wireName(),
                "state", intent.state(),
                "age_seconds", Duration.between(intent.times().created(), now).toSeconds(),
                "allowed_actions", intent.allowedActions());
    }
}
