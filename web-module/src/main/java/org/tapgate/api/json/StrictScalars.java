package org.tapgate.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.tapgate.api.Times;

/**
 * Scalars without coercion: a number is not a text and "1" is not a number. Deviations are reported through the
 * context, so that {@link FaultCollector} can note them and go on.
 */
final class StrictScalars extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictScalars() {
        addDeserializer(String.class, new Strict<>(String.class, Set.of(JsonToken.VALUE_STRING), StrictScalars::text));
        addDeserializer(
                Integer.class, new Strict<>(Integer.class, Set.of(JsonToken.VALUE_NUMBER_INT), StrictScalars::number));
        addDeserializer(
                Long.class, new Strict<>(Long.class, Set.of(JsonToken.VALUE_NUMBER_INT), StrictScalars::longNumber));
        addDeserializer(
                Boolean.class,
                new Strict<>(
                        Boolean.class,
                        Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),
                        (parser, context) -> parser.getBooleanValue()));
        addDeserializer(
                Instant.class, new Strict<>(Instant.class, Set.of(JsonToken.VALUE_STRING), StrictScalars::time));
        addDeserializer(
                LocalDate.class, new Strict<>(LocalDate.class, Set.of(JsonToken.VALUE_STRING), StrictScalars::day));
        addDeserializer(
                BigDecimal.class,
                new Strict<>(
                        BigDecimal.class,
                        Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT),
                        (parser, context) -> parser.getDecimalValue()));
        addSerializer(new UtcTime());
        addSerializer(LocalDate.class, ToStringSerializer.instance);
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair is no character and could not be written again. */
    private static String text(JsonParser parser, DeserializationContext context) throws IOException {
        var text = parser.getText();
        return isStorable(text) ? text : (String) context.handleWeirdStringValue(String.class, "", "a text");
    }

    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private static Integer number(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.INT
                ? Integer.valueOf(parser.getIntValue())
                : (Integer) context.handleWeirdNumberValue(Integer.class, 0, "a number that fits");
    }

    private static Long longNumber(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? (Long) context.handleWeirdNumberValue(Long.class, 0, "a number that fits")
                : Long.valueOf(parser.getLongValue());
    }

    private static Instant time(JsonParser parser, DeserializationContext context) throws IOException {
        var time = Times.parse(parser.getText());
        return time.isPresent() ? time.get() : (Instant) context.handleWeirdStringValue(Instant.class, "", "a time");
    }

    private static LocalDate day(JsonParser parser, DeserializationContext context) throws IOException {
        var day = Times.parseDay(parser.getText());
        return day.isPresent() ? day.get() : (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "a day");
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
                return reading.read(parser, context);
            }
            return unfit(context, parser);
        }

        @SuppressWarnings("unchecked")
        private T unfit(DeserializationContext context, JsonParser parser) throws IOException {
            return (T) context.handleUnexpectedToken(_valueClass, parser);
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

        T read(JsonParser parser, DeserializationContext context) throws IOException;
    }
}
