package org.tapgate.access.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.tapgate.access.Remaining;

/** How parts of this feature lie in {@code jsonb} columns: records by their members, instants in UTC, unlimited as null. */
final class Documents {

    private static final ObjectMapper JSON = JsonMapper.builder()
            // What is absent is read as null: a trace has many of these, and every tap writes one
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addDeserializer(Instant.class, new ReadsInstant())
                    .addSerializer(Duration.class, ToStringSerializer.instance)
                    .addSerializer(Remaining.class, new WritesRemaining())
                    .addDeserializer(Remaining.class, new ReadsRemaining()))
            .build();

    private Documents() {}

    static String write(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A document of ours cannot be written", broken);
        }
    }

    /** Reads what was written; null for null. */
    static <T> T read(String json, Class<T> type) {
        try {
            return json == null ? null : JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", broken);
        }
    }

    private static final class ReadsInstant extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        ReadsInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Instant.parse(parser.getText());
        }
    }

    private static final class WritesRemaining extends StdScalarSerializer<Remaining> {

        private static final long serialVersionUID = 1L;

        WritesRemaining() {
            super(Remaining.class);
        }

        @Override
        public void serialize(Remaining left, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeObject(left.orNull());
        }
    }

    private static final class ReadsRemaining extends StdScalarDeserializer<Remaining> {

        private static final long serialVersionUID = 1L;

        ReadsRemaining() {
            super(Remaining.class);
        }

        @Override
        public Remaining deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Remaining.ofNullable(parser.getIntValue());
        }

        @Override
        public Remaining getNullValue(DeserializationContext context) {
            return Remaining.UNLIMITED;
        }
    }
}
