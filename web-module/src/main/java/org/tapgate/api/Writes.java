package org.tapgate.api;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** Writes as HTTP answers: 400 with all faults, 404, 409 with the reason, 412, or what was written. */
public final class Writes {

    private Writes() {}

    /** The answer to a write; what was written is turned into it by the function. */
    public static <T> Response answer(WriteOutcome<T> outcome, Function<? super T, Response> written) {
        if (outcome instanceof Written<T> done) {
            return written.apply(done.value());
        }
        if (outcome instanceof Invalid<T> invalid) {
            return Problem.badInput(invalid.faults()).toResponse();
        }
        if (outcome instanceof Refused<T> refused) {
            return Problem.of(409, refused.reason().name(), refused.reason().message())
                    .toResponse();
        }
        return outcome instanceof Stale<T>
                ? Versions.stale()
                : Problem.notFound().toResponse();
    }
}
