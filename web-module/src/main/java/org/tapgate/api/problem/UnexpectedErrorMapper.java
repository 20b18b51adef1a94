package org.tapgate.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.tapgate.platform.Log;

/** The last resort: a bug or broken infrastructure. The client learns the request identifier, the log the cause. */
@Provider
public class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {

    private static final Log LOG = Log.of(UnexpectedErrorMapper.class);

    @Override
    public Response toResponse(Throwable broken) {
        LOG.error("Request failed", Map.of("error", broken.getClass().getName()), broken);
        return HttpProblems.of(500).toResponse();
    }
}
