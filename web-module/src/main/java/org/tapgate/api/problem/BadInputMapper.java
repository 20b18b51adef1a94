package org.tapgate.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bad input is a 400 that names every field. */
@Provider
public class BadInputMapper implements ExceptionMapper<BadInput> {

    @Override
    public Response toResponse(BadInput input) {
        return Problem.badInput(input.faults()).toResponse();
    }
}
