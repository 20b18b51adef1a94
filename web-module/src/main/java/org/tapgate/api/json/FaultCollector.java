package org.tapgate.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tapgate.api.problem.SentName;
import org.tapgate.platform.Fault;

/** Notes what is wrong in a body and lets the reading go on, so that a client learns of everything at once. */
final class FaultCollector extends DeserializationProblemHandler {

    /** The code of a field that nobody asked for, next to which others may be missing all the same. */
    static final String UNKNOWN_FIELD = "unknown_field";

    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        note(unknownPath(context.getParser(), parser, name), UNKNOWN_FIELD, "This field is not known here");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String expected) {
        note(context.getParser(), "invalid_value", "Expected " + wording(target, expected));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String expected) {
        note(context.getParser(), "invalid_value", "This number does not fit here");
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message)
            throws IOException {
        note(parser, "wrong_type", "Expected " + wording(target.getRawClass(), message));
        parser.skipChildren();
        return null;
    }

    /**
     * Jackson buffers the unknown fields of a record until it has met all known ones; the real parser has left the
     * record by then, and stands at the record's own path.
     */
    private static String unknownPath(JsonParser real, JsonParser current, String name) {
        var place = path(real.getParsingContext());
        var shown = SentName.shown(name);
        if (real == current) {
            return place.substring(0, place.length() - name.length()) + shown;
        }
        return place.isEmpty() ? shown : place + "." + shown;
    }

    private void note(JsonParser parser, String code, String message) {
        note(path(parser.getParsingContext()), code, message);
    }

    private void note(String field, String code, String message) {
        if (faults.size() < MOST) {
            faults.add(new Fault(field, code, message));
        }
    }

    /** Such as {@code icas[0].binRanges[1].low}: the way Bean Validation writes it too. */
    static String path(JsonStreamContext place) {
        var steps = new StringBuilder();
        for (var at = place; at != null; at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                steps.insert(0, "[" + at.getCurrentIndex() + "]");
            } else if (at.inObject() && at.hasCurrentName()) {
                steps.insert(0, "." + at.getCurrentName());
            }
        }
        return steps.isEmpty() || steps.charAt(0) != '.' ? steps.toString() : steps.substring(1);
    }

    private static String wording(Class<?> target, String otherwise) {
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (target.getSimpleName()) {
            case "String" -> "a text";
            case "Integer", "Long", "int", "long" -> "a whole number";
            case "Boolean", "boolean" -> "true or false";
            case "UUID" -> "an identifier (UUID)";
            case "BigDecimal" -> "a number";
            case "LocalDate" -> "a day such as 2026-11-21";
            case "Instant" -> "a time such as 2026-11-21T10:00:00Z";
            case "List", "Set" -> "a list";
            default -> target.isRecord() ? "an object" : otherwise == null ? "another value" : "another type of value";
        };
    }
}
