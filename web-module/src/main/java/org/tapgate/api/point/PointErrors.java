package org.tapgate.api.point;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.tapgate.api.problem.Problem;

/** Gives every error of these APIs the public shape, also those that no resource of theirs decided. */
@Provider
public class PointErrors implements ContainerResponseFilter {

    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(PointError.of(problem), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        } else if (response.hasEntity() && PROBLEM.equals(response.getMediaType())) {
            // A repeated answer, which was stored in the public shape
            response.setEntity(response.getEntity(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
