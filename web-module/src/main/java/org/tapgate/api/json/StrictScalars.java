package org.tapgate.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * Scalars without coercion: a number is not a text and "1" is not a number. Deviations are reported through the
 * context, so that {@link FaultCollector} can note them and go on.
 */
final class StrictScalars extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictScalars() {
        addDeserializer(String.class, new Strict<>(String.class, Set.of(JsonToken.VALUE_STRING), JsonParser::getText));
        addDeserializer(
                Integer.class,
                new Strict<>(Integer.class, Set.of(JsonToken.VALUE_NUMBER_INT), JsonParser::getIntValue));
        addDeserializer(
                Long.class, new Strict<>(Long.class, Set.of(JsonToken.VALUE_NUMBER_INT), JsonParser::getLongValue));
        addDeserializer(
                Boolean.class,
                new Strict<>(
                        Boolean.class,
                        Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                        JsonParser::getBooleanValue));
        addDeserializer(Instant.class, new Time());
        addSerializer(new UtcTime());
    }

    /** Reads a scalar from the tokens that fit it, and no others. */
    private static final class Strict<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Set<JsonToken> fitting;
        private final transient Reading<T> reading;

        Strict(Class<T> type, Set<JsonToken> fitting, Reading<T> reading) {
            super(type);
            this.fitting = fitting;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (fitting.contains(parser.currentToken())) {
                return reading.read(parser);
            }
            return unfit(context, parser);
        }

        @SuppressWarnings("unchecked")
        private T unfit(DeserializationContext context, JsonParser parser) throws IOException {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
        }
    }

    /** RFC 3339 with an offset. */
    private static final class Time extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                return OffsetDateTime.parse(parser.getText()).toInstant();
            } catch (DateTimeException notATime) {
                return (Instant)
                        context.handleWeirdStringValue(Instant.class, "", "a time such as 2026-11-21T10:00:00Z");
            }
        }
    }

    /** UTC, with {@code Z}. */
    private static final class UtcTime extends StdScalarSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        UtcTime() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(time.toString());
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read(JsonParser parser) throws IOException;
    }
}
