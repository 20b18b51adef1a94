package org.tapgate.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Times as ISO 8601 texts. PostgreSQL writes instants with the offset of its session, so any offset is read. */
final class TimesAsText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TimesAsText() {
        addSerializer(Instant.class, ToStringSerializer.instance);
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addSerializer(Duration.class, ToStringSerializer.instance);
        addDeserializer(Instant.class, new ReadsInstant());
        addDeserializer(LocalDate.class, new ReadsDay());
    }

    private static final class ReadsInstant extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        ReadsInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return OffsetDateTime.parse(parser.getText()).toInstant();
        }
    }

    private static final class ReadsDay extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        ReadsDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}
