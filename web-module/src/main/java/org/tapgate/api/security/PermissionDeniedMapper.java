package org.tapgate.api.security;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.tapgate.api.problem.HttpProblems;
import org.tapgate.identity.boundary.PermissionDenied;

/** A caller without the permission gets 403; which permission it was stays in the security log. */
@Provider
public class PermissionDeniedMapper implements ExceptionMapper<PermissionDenied> {

    @Override
    public Response toResponse(PermissionDenied denied) {
        return HttpProblems.of(403).toResponse();
    }
}
