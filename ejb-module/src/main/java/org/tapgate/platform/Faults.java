package org.tapgate.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Collects everything wrong with an input, field by field, so that a client learns all of it at once (api.md). */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes one fault; the message must not repeat the value. */
    public void add(String field, String code, String message) {
        found.add(new Fault(field, code, message));
    }

    /** Notes {@code required} when the value is absent, and tells whether it is there. */
    public boolean present(String field, Object value) {
        if (value == null) {
            add(field, "required", "is required");
        }
        return value != null;
    }

    /** A text that must be there, not blank and at most so many characters long. */
    public void text(String field, String value, int longest) {
        if (!present(field, value)) {
            return;
        }
        if (value.isBlank()) {
            add(field, "required", "must not be blank");
        }
        longest(field, value, longest);
    }

    /** A text that may be absent. */
    public void longest(String field, String value, int longest) {
        if (value != null && value.length() > longest) {
            add(field, "too_long", "at most " + longest + " characters");
        }
        if (value != null && !isStorable(value)) {
            add(field, "malformed", "must not hold control characters or halves of characters");
        }
    }

    /** PostgreSQL takes no NUL and no half of a surrogate pair; other control characters serve nobody. */
    private static boolean isStorable(String value) {
        return value.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || Character.getType(c) == Character.SURROGATE);
    }

    /** A text that must be there in a given form, which the message describes. */
    public boolean form(String field, String value, Pattern form, String message) {
        if (!present(field, value)) {
            return false;
        }
        var matches = form.matcher(value).matches();
        if (!matches) {
            add(field, "malformed", message);
        }
        return matches;
    }

    /** A number that may be absent, else lies between both limits, these included. */
    public void range(String field, Number value, long least, long most) {
        if (value != null && (value.longValue() < least || value.longValue() > most)) {
            add(field, "out_of_range", "from " + least + " to " + most);
        }
    }

    /** A list with at most so many members, none of them twice. */
    public void members(String field, Collection<?> values, int most) {
        if (values.size() > most) {
            add(field, "too_many", "at most " + most + " members");
        }
        if (values.stream().distinct().count() < values.size()) {
            add(field, "duplicate", "names a member twice");
        }
    }

    /** All that was found, in the order of looking. */
    public List<Fault> found() {
        return List.copyOf(found);
    }
}
