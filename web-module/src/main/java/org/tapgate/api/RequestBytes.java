package org.tapgate.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a request's body, read once and remembered for those who compare two requests. */
public final class RequestBytes {

    private static final String ATTRIBUTE = "tapgate.body";

    private RequestBytes() {}

    /** Reads the body; 413 when it is larger than so many bytes. */
    public static byte[] read(HttpServletRequest request, InputStream stream, int largest) throws IOException {
        var body = stream.readNBytes(largest + 1);
        if (body.length > largest) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setAttribute(ATTRIBUTE, body);
        return body;
    }

    /** What was read; nothing when there was no body. */
    public static byte[] of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof byte[] body ? body : new byte[0];
    }
}
