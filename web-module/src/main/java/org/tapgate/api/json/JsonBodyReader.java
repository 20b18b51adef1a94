package org.tapgate.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.tapgate.api.RequestBytes;
import org.tapgate.api.problem.BadInput;
import org.tapgate.platform.Fault;

/** Reads the body of a request into a record and checks its constraints; every fault found is in one {@link BadInput}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    /** The largest body, in bytes (spec/api.md). */
    static final int LARGEST = 1 << 20;

    private static final byte[] EMPTY = {'{', '}'};

    private static final int LARGEST_REPORT = 5 << 20;

    @Inject
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
        var body = RequestBytes.read(request, stream, largest(type));
        if (body.length == 0 && type.isAnnotationPresent(MayBeEmpty.class)) {
            return read(EMPTY, type);
        }
        return Draft.class.equals(type) ? draft(body, drafted(genericType)) : read(body, type);
    }

    private static int largest(Class<?> type) {
        return type.isAnnotationPresent(LargeBody.class) ? LARGEST_REPORT : LARGEST;
    }

    /** The {@code T} of a {@code Draft<T>}. */
    private static Class<?> drafted(Type draft) {
        return (Class<?>) ((ParameterizedType) draft).getActualTypeArguments()[0];
    }

    /** A valid value of the type, or {@link BadInput} with all faults. */
    public static <T> T read(byte[] body, Class<T> type) throws IOException {
        return draft(body, type).orRefuse(value -> List.of());
    }

    /** A value of the type with all faults; {@link BadInput} when there is no value at all. */
    public static <T> Draft<T> draft(byte[] body, Class<T> type) throws IOException {
        var collector = new FaultCollector();
        var value = parse(body, type, collector);
        return new Draft<>(value, Constraints.complete(collector.faults(), value));
    }

    private static <T> T parse(byte[] body, Class<T> type, FaultCollector collector) throws IOException {
        if (body.length == 0) {
            throw new BadInput(List.of(new Fault("", "required", "A JSON body is needed")));
        }
        try {
            T value = Json.MAPPER.readerFor(type).withHandler(collector).readValue(body);
            if (value == null) {
                throw new BadInput(
                        collector.faults().isEmpty()
                                ? List.of(new Fault("", "wrong_type", "Expected an object"))
                                : collector.faults());
            }
            return value;
        } catch (JsonMappingException unfit) {
            throw new BadInput(List.of(
                    unfit.getCause() instanceof StreamReadException malformed
                            ? unreadable(malformed, "malformed_json", "This is not well-formed JSON")
                            : unfit(unfit)));
        } catch (JsonProcessingException malformed) {
            throw new BadInput(List.of(unreadable(malformed, "malformed_json", "This is not well-formed JSON")));
        }
    }

    private static Fault unfit(JsonMappingException unfit) {
        return new Fault(
                Paths.of(unfit),
                unfit.getPath().isEmpty() ? "wrong_type" : "invalid_value",
                "This value does not fit here");
    }

    private static Fault unreadable(JsonProcessingException broken, String code, String message) {
        var at = broken.getLocation();
        var place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new Fault("", code, message + place);
    }
}
