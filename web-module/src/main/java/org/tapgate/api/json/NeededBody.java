package org.tapgate.api.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

/**
 * Refuses a request without a body where one is needed. Without a {@code Content-Type} no reader is asked, and JAX-RS
 * hands null to the resource (Jakarta RESTful Web Services 3.1, section 4.2.1).
 */
@Provider
public class NeededBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return checked(context.proceed(), context.getType());
    }

    static Object checked(Object body, Class<?> type) {
        if (body == null && !type.isAnnotationPresent(MayBeEmpty.class)) {
            throw new BadInput(List.of(new Fault("", "required", "A body is needed")));
        }
        return body;
    }
}
