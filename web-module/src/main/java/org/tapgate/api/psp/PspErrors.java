package org.tapgate.api.psp;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.tapgate.api.problem.Problem;

/** Gives every error of this API the public shape, also those that no resource of it decided. */
@Provider
public class PspErrors implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            if (PspError.isWithoutBody(problem.status())) {
                response.setEntity(null);
            } else {
                response.setEntity(PspError.of(problem), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
            }
        }
    }
}
