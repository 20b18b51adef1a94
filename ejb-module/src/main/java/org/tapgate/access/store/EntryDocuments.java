package org.tapgate.access.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import org.tapgate.access.Remaining;
import org.tapgate.platform.json.Documents;

/** How parts of this feature lie in {@code jsonb} columns: records by their members, unlimited as null. */
final class EntryDocuments {

    static final Documents JSON = new Documents(JsonMapper.builder()
            // What is absent is read as null: a trace has many of these, and every tap writes one
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule()
                    .addSerializer(Remaining.class, new WritesRemaining())
                    .addDeserializer(Remaining.class, new ReadsRemaining())));

    private EntryDocuments() {}

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
