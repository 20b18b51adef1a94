package org.tapgate.api.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.tapgate.api.json.Json;
import org.tapgate.api.problem.Problem;
import org.tapgate.platform.Fault;
import org.tapgate.platform.idempotency.CallKey;
import org.tapgate.platform.idempotency.CallOutcome;
import org.tapgate.platform.idempotency.StoredAnswer;
import org.tapgate.platform.idempotency.boundary.IdempotentCalls;
import org.tapgate.platform.idempotency.boundary.IdempotentSteps;

/** Wraps a resource method into {@link IdempotentCalls} when the client sent a key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HEADER = "Idempotency-Key";

    /** What the public API of intents calls it. */
    private static final String PUBLIC_HEADER = "X-Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]+");

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient IdempotentCalls calls;

    @Inject
    private transient IdempotentSteps steps;

    @Inject
    private transient SentCall sent;

    @AroundInvoke
    Object once(InvocationContext method) throws Exception {
        var header = request.getHeader(PUBLIC_HEADER) == null ? HEADER : PUBLIC_HEADER;
        var key = request.getHeader(header);
        if (key == null) {
            return method.proceed();
        }
        int longest = header.equals(PUBLIC_HEADER) ? 64 : 255;
        if (key.length() > longest || !VISIBLE.matcher(key).matches()) {
            var expected = "Expected 1 to " + longest + " visible ASCII characters";
            return Problem.badInput(List.of(new Fault(header, "invalid_value", expected)))
                    .toResponse();
        }
        var fresh = new AtomicReference<Response>();
        var outcome = once(method.getMethod(), sent.under(key, method.getParameters()), () -> {
            fresh.set((Response) method.proceed());
            return stored(fresh.get());
        });
        return outcome instanceof CallOutcome.Fresh ? fresh.get() : answer(outcome);
    }

    private CallOutcome once(Method method, CallKey key, Callable<StoredAnswer> work) throws Exception {
        var marked = method.getAnnotation(Idempotent.class);
        return marked != null && marked.inSteps() ? steps.once(key, work) : calls.once(key, work);
    }

    private static StoredAnswer stored(Response response) {
        return new StoredAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getEntityTag() == null ? null : response.getEntityTag().getValue(),
                response.hasEntity() ? new String(Json.bytes(storable(response)), StandardCharsets.UTF_8) : null);
    }

    private static Object storable(Response response) {
        return response.getEntity() instanceof ShownOnce secret ? secret.withoutSecret() : response.getEntity();
    }

    private static Response answer(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Repeated repeated) {
            return response(repeated.answer())
                    .header("Idempotent-Replayed", "true")
                    .build();
        }
        if (outcome instanceof CallOutcome.StillRunning) {
            return Problem.of(409, "IDEMPOTENCY_IN_FLIGHT", "The same request is still running")
                    .toResponseBuilder()
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build();
        }
        return Problem.of(422, "IDEMPOTENCY_KEY_REUSED", "This key belongs to another request")
                .toResponse();
    }

    private static Response.ResponseBuilder response(StoredAnswer answer) {
        var type = answer.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE;
        var response = Response.status(answer.status()).header(HttpHeaders.LOCATION, answer.location());
        if (answer.etag() != null) {
            response.tag(answer.etag());
        }
        return answer.body() == null
                ? response
                : response.type(type).entity(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
