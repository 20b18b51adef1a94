package org.tapgate.api.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.tapgate.api.json.Json;

/** Values without members: how JSON shows them. */
final class Scalars {

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(UUID.class, new Form(SchemaType.STRING, "uuid", "01980000-0000-7000-8000-000000000000")),
            Map.entry(Instant.class, new Form(SchemaType.STRING, "date-time", "2026-11-21T10:00:00Z")),
            Map.entry(LocalDate.class, new Form(SchemaType.STRING, "date", "2026-11-21")),
            Map.entry(Integer.class, new Form(SchemaType.INTEGER, "int32", null)),
            Map.entry(int.class, new Form(SchemaType.INTEGER, "int32", null)),
            Map.entry(Long.class, new Form(SchemaType.INTEGER, "int64", null)),
            Map.entry(long.class, new Form(SchemaType.INTEGER, "int64", null)),
            Map.entry(BigDecimal.class, new Form(SchemaType.NUMBER, null, null)),
            Map.entry(Boolean.class, new Form(SchemaType.BOOLEAN, null, null)),
            Map.entry(boolean.class, new Form(SchemaType.BOOLEAN, null, null)),
            Map.entry(Map.class, new Form(SchemaType.OBJECT, null, null)));

    private static final Form TEXT = new Form(SchemaType.STRING, null, null);

    private Scalars() {}

    private record Form(SchemaType type, String format, String example) {}

    /** The schema of a type; whatever is not known is a text. */
    static Schema schema(Class<?> type) {
        var form = FORMS.getOrDefault(type, TEXT);
        return OASFactory.createSchema().type(form.type()).format(form.format()).example(form.example());
    }

    /** An example that was written as text, as a value of its schema. */
    static Object example(String text, Schema schema) {
        return switch (schema.getType()) {
            case INTEGER -> Long.valueOf(text);
            case NUMBER -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case STRING -> text;
            case ARRAY, OBJECT -> json(text);
        };
    }

    /** A value that was written as JSON. */
    static Object json(String text) {
        try {
            return Json.MAPPER.readValue(text, Object.class);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(text, notJson);
        }
    }
}
