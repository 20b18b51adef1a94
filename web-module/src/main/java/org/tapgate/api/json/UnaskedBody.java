package org.tapgate.api.json;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tapgate.api.RequestBytes;

/**
 * Reads the body of a {@code POST} that has nothing to say: none, or a JSON object without fields. Anything else would
 * be dropped without a word, as no resource reads it.
 */
@Provider
public class UnaskedBody implements ContainerRequestFilter {

    private final ConcurrentMap<Method, Boolean> bodiless = new ConcurrentHashMap<>();

    @Inject
    private HttpServletRequest http;

    @Context
    private ResourceInfo resource;

    /** What such a body may say. */
    record Nothing() {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var method = resource.getResourceMethod();
        if (method != null && bodiless.computeIfAbsent(method, UnaskedBody::isBodiless)) {
            var body = RequestBytes.read(http, request.getEntityStream(), JsonBodyReader.LARGEST);
            check(body, request.getMediaType());
        }
    }

    /** Refuses what is more than nothing; the type is null when the request did not say it. */
    static void check(byte[] body, MediaType type) throws IOException {
        if (body.length == 0) {
            return;
        }
        if (!isJson(type)) {
            throw new NotSupportedException();
        }
        JsonBodyReader.read(body, Nothing.class);
    }

    static boolean isJson(MediaType type) {
        return type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    /** Whether none of the parameters is the body: each of the others says where it comes from (section 3.3.2.1). */
    static boolean isBodiless(Method method) {
        return method.isAnnotationPresent(POST.class)
                && Arrays.stream(method.getParameters()).allMatch(parameter -> parameter.getAnnotations().length > 0);
    }
}
