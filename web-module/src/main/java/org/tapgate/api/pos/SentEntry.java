package org.tapgate.api.pos;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.tapgate.api.json.Json;

/**
 * One entry of a report as it was sent, not looked at yet: entries are read one by one, so that none of them can spoil
 * the report. It prints nothing of itself.
 *
 * @param json well-formed, and nothing more is known of it
 */
@JsonDeserialize(using = SentEntry.Copy.class)
@SuppressWarnings("ArrayRecordComponent") // one owner, and never compared
public record SentEntry(byte[] json) {

    @Override
    public String toString() {
        return "SentEntry";
    }

    /** Copies whatever is there. */
    static final class Copy extends StdDeserializer<SentEntry> {

        private static final long serialVersionUID = 1L;

        Copy() {
            super(SentEntry.class);
        }

        @Override
        public SentEntry deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            // A doubled field is the fault of its entry, not of the report: it is found when the copy is read
            parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            var copy = new ByteArrayOutputStream();
            try (var out = Json.MAPPER.createGenerator(copy)) {
                out.copyCurrentStructure(parser);
            }
            return new SentEntry(copy.toByteArray());
        }

        @Override
        public SentEntry getNullValue(DeserializationContext context) {
            return new SentEntry(Json.bytes(null));
        }
    }
}
