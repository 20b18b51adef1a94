package org.tapgate.api.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.tapgate.api.RequestBytes;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.platform.idempotency.CallKey;

/** The request of this thread as one that may be sent again. */
@ApplicationScoped
public class SentCall {

    /** The one header that makes another request of the same address and body: whether a terminal may be asked to cancel. */
    private static final String CANCELABLE = "x-allow-cancelable-status";

    @Inject
    private HttpServletRequest request;

    @Inject
    private FingerprintKeys keys;

    /**
     * What makes another request the same as this one, under the key that the client sent.
     *
     * @param arguments of the resource method: without a token, one of them may tell who calls
     */
    public CallKey under(String key, Object... arguments) {
        return new CallKey(caller(arguments), request.getMethod() + " " + request.getRequestURI(), key, fingerprint());
    }

    private String caller(Object... arguments) {
        return request.getUserPrincipal() == null
                ? Stream.of(arguments)
                        .filter(CallerNamed.class::isInstance)
                        .map(named -> ((CallerNamed) named).caller())
                        .findFirst()
                        .orElse("")
                : request.getUserPrincipal().getName();
    }

    /** Under a secret: a body may hold a card number, which can be guessed from a plain digest. */
    private String fingerprint() {
        var said = new ByteArrayOutputStream();
        said.writeBytes(RequestBytes.of(request));
        Stream.of(request.getQueryString(), request.getHeader(CANCELABLE))
                .filter(Objects::nonNull)
                .forEach(more -> said.writeBytes(('\n' + more).getBytes(StandardCharsets.UTF_8)));
        return keys.ofRequest(said.toByteArray());
    }
}
