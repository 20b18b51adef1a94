package org.tapgate.api.limit;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.tapgate.api.problem.HttpProblems;

/** Refuses what is over the caller's limit, before any resource runs. */
@Provider
@PreMatching
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAKEN = "tapgate.limit";

    /** Of CDI: the proxy of JAX-RS costs ten times as much at every call. */
    @Inject
    private HttpServletRequest http;

    @Inject
    private Limits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        limits.take(http).ifPresent(allowance -> {
            request.setProperty(TAKEN, allowance);
            if (!allowance.isGranted()) {
                request.abortWith(refused(allowance));
            }
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(TAKEN) instanceof Allowance allowance) {
            response.getHeaders().putSingle(Allowance.HEADER, allowance.header());
        }
    }

    private static Response refused(Allowance allowance) {
        return HttpProblems.of(429)
                .toResponseBuilder()
                .header(HttpHeaders.RETRY_AFTER, allowance.nextAfter())
                .build();
    }
}
