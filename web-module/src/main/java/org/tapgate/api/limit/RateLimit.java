package org.tapgate.api.limit;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.tapgate.api.problem.HttpProblems;

/** Refuses what is over the caller's limit, before any resource runs. */
@Provider
@PreMatching
public class RateLimit implements ContainerRequestFilter, ContainerResponseFilter {

    /** The header of the IETF draft: what is left, and the seconds until the bucket is full again. */
    private static final String HEADER = "RateLimit";

    private static final String LEFT = "tapgate.limit";

    @Context
    private HttpServletRequest http;

    @Inject
    private Config settings;

    private Buckets terminals;
    private Buckets applications;
    private Buckets addresses;

    @PostConstruct
    void readSettings() {
        terminals = buckets("tapgate.limit.terminal", 50);
        applications = buckets("tapgate.limit.application", 200);
        addresses = buckets("tapgate.limit.address", 20);
    }

    private Buckets buckets(String setting, int usual) {
        return new Buckets(settings.getOptionalValue(setting, Integer.class).orElse(usual));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var caller = http.getUserPrincipal();
        var buckets = caller == null ? addresses : isTerminal() ? terminals : applications;
        if (buckets.isOff()) {
            return;
        }
        var probe = buckets.of(caller == null ? http.getRemoteAddr() : caller.getName())
                .tryConsumeAndReturnRemaining(1);
        request.setProperty(LEFT, left(probe));
        if (!probe.isConsumed()) {
            request.abortWith(refused(probe));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(LEFT) instanceof String left) {
            response.getHeaders().putSingle(HEADER, left);
        }
    }

    private boolean isTerminal() {
        return http.getRequestURI().startsWith("/pos/");
    }

    private static String left(ConsumptionProbe probe) {
        return "\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset());
    }

    private static Response refused(ConsumptionProbe probe) {
        return HttpProblems.of(429)
                .toResponseBuilder()
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, seconds(probe.getNanosToWaitForRefill())))
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
