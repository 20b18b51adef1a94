package org.tapgate.it.bench.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code GET /call}: nothing injected, nothing read, nothing asked. */
@Path("/call")
public class EmptyResource {

    /** Two letters. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String call() {
        return "ok";
    }
}
