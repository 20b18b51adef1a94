package org.tapgate.api.csv;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.tapgate.api.RequestBytes;

/** Takes a file in, whatever is in it. */
@Provider
@Consumes(CsvFile.MEDIA_TYPE)
public class CsvFileReader implements MessageBodyReader<CsvFile> {

    private static final int LARGEST = 5 << 20;

    @Context
    private HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return CsvFile.class.equals(type);
    }

    @Override
    public CsvFile readFrom(
            Class<CsvFile> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return new CsvFile(RequestBytes.read(request, stream, LARGEST));
    }
}
