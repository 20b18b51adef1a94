package org.tapgate.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

/** Reads the body of a request into a record and checks its constraints; every fault found is in one {@link BadInput}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    /** Request attribute with the bytes of the body, for those who compare two requests. */
    public static final String BODY = "tapgate.body";

    /** The largest body, in bytes (spec/api.md). */
    static final int LARGEST = 1 << 20;

    @Context
    private HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var body = stream.readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        request.setAttribute(BODY, body);
        return read(body, type);
    }

    /** A valid value of the type, or {@link BadInput} with all faults. */
    static <T> T read(byte[] body, Class<T> type) throws IOException {
        var collector = new FaultCollector();
        var value = parse(body, type, collector);
        var faults = Constraints.complete(collector.faults(), value);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return value;
    }

    private static <T> T parse(byte[] body, Class<T> type, FaultCollector collector) throws IOException {
        if (body.length == 0) {
            throw new BadInput(List.of(new Fault("", "required", "A JSON body is needed")));
        }
        try {
            T value = Json.MAPPER.readerFor(type).withHandler(collector).readValue(body);
            if (value == null && collector.faults().isEmpty()) {
                throw new BadInput(List.of(new Fault("", "wrong_type", "Expected an object")));
            }
            return value;
        } catch (InputCoercionException outOfRange) {
            throw new BadInput(List.of(unreadable(outOfRange, "invalid_value", "This number does not fit here")));
        } catch (JsonMappingException unfit) {
            throw new BadInput(List.of(new Fault(
                    Paths.of(unfit),
                    unfit.getPath().isEmpty() ? "wrong_type" : "invalid_value",
                    "This value does not fit here")));
        } catch (JsonProcessingException malformed) {
            throw new BadInput(List.of(unreadable(malformed, "malformed_json", "This is not well-formed JSON")));
        }
    }

    private static Fault unreadable(JsonProcessingException broken, String code, String message) {
        var at = broken.getLocation();
        var place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new Fault("", code, message + place);
    }
}
