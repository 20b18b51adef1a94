package org.tapgate.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Rate, errors and duration of every route: the timer {@code tapgate_http_requests} with the tags method, route (class
 * and method of the resource, never the path, which has identifiers) and status.
 */
@Provider
public class RouteMetrics implements ContainerRequestFilter, ContainerResponseFilter {

    /** The server counts in this unit and answers in seconds, as long as it is told so. */
    private static final Metadata REQUESTS = Metadata.builder()
            .withName("tapgate_http_requests")
            .withDescription("Time from the first filter to the answer")
            .withUnit(MetricUnits.NANOSECONDS)
            .build();

    private static final String STARTED = "tapgate.started";

    private final ConcurrentMap<Series, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    private MetricRegistry registry;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STARTED) instanceof Long started) {
            var series = new Series(request.getMethod(), route(), response.getStatus());
            timers.computeIfAbsent(series, this::timer).update(Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private String route() {
        var method = resource.getResourceMethod();
        return method == null ? "none" : resource.getResourceClass().getSimpleName() + "." + method.getName();
    }

    private Timer timer(Series series) {
        return registry.timer(
                REQUESTS,
                new Tag("method", series.method()),
                new Tag("route", series.route()),
                new Tag("status", Integer.toString(series.status())));
    }

    private record Series(String method, String route, int status) {}
}
