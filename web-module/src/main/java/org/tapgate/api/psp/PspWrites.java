package org.tapgate.api.psp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tapgate.api.idempotency.SentCall;
import org.tapgate.api.json.Json;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.StoredAnswer;
import org.tapgate.platform.idempotency.boundary.IdempotentCalls;

/**
 * Writes of this API. What is to be done is written down together with the idempotency key, in one transaction; then it is
 * done, outside of any; then the answer is read from what came of it. A repetition reads it again.
 */
@ApplicationScoped
class PspWrites {

    @Inject
    private IdempotentCalls calls;

    @Inject
    private SentCall sent;

    /** What an operation's id is stored under for repetitions. */
    private record Made(UUID operationId) {}

    /**
     * Does something once per key.
     *
     * @param key as it was sent; has to be a UUID
     * @param preparing writes down what is to be done, and answers the id of the operation that comes of it
     * @param doing does it
     * @param answer tells what came of it
     */
    Response once(
            String key, Callable<WriteOutcome<UUID>> preparing, Consumer<UUID> doing, Function<UUID, Response> answer)
            throws Exception {
        if (Ids.parse(key).isEmpty()) {
            return Problem.of(400, "PS0025", "Idempotency-Key has to be a UUID").toResponse();
        }
        var fresh = new AtomicReference<WriteOutcome<UUID>>();
        var outcome = calls.once(sent.under(key), () -> {
            fresh.set(preparing.call());
            return stored(fresh.get());
        });
        if (outcome instanceof CallOutcome.Fresh) {
            return done(fresh.get(), doing, answer);
        }
        return outcome instanceof CallOutcome.Repeated repeated ? again(repeated.answer(), answer) : inTheWay(outcome);
    }

    /** Does something as often as it is asked for. */
    static Response done(WriteOutcome<UUID> prepared, Consumer<UUID> doing, Function<UUID, Response> answer) {
        if (prepared instanceof Written<UUID> made) {
            doing.accept(made.value());
            return answer.apply(made.value());
        }
        return refusal(prepared).toResponse();
    }

    private static Problem refusal(WriteOutcome<UUID> refused) {
        if (refused instanceof Invalid<UUID> invalid) {
            return Problem.badInput(invalid.faults());
        }
        return refused instanceof Refused<UUID> reason
                ? Problem.of(409, reason.reason().name(), reason.reason().message())
                : Problem.notFound();
    }

    private static StoredAnswer stored(WriteOutcome<UUID> outcome) {
        if (outcome instanceof Written<UUID> made) {
            return new StoredAnswer(200, null, null, text(new Made(made.value())));
        }
        var problem = refusal(outcome);
        var body = PspError.isWithoutBody(problem.status()) ? null : text(PspError.of(problem));
        return new StoredAnswer(problem.status(), null, null, body);
    }

    private static String text(Object body) {
        return new String(Json.bytes(body), StandardCharsets.UTF_8);
    }

    private static Response again(StoredAnswer stored, Function<UUID, Response> answer) throws Exception {
        var response = stored.status() == 200
                ? Response.fromResponse(answer.apply(
                        Json.MAPPER.readValue(stored.body(), Made.class).operationId()))
                : Response.status(stored.status())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(stored.body() == null ? null : stored.body().getBytes(StandardCharsets.UTF_8));
        return response.header("Idempotent-Replayed", "true").build();
    }

    private static Response inTheWay(CallOutcome outcome) {
        return outcome instanceof CallOutcome.StillRunning
                ? Problem.of(409, "IDEMPOTENCY_IN_FLIGHT", "The same request is still running")
                        .toResponseBuilder()
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build()
                : Problem.of(422, "PS0025", "This Idempotency-Key belongs to another request")
                        .toResponse();
    }
}
