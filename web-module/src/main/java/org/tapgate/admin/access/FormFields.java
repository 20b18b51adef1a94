package org.tapgate.admin.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fields of a long form by the paths of the document that it writes; an empty field is null. */
final class FormFields {

    private final Map<String, String> texts = new HashMap<>();

    private final Map<String, Boolean> ticks = new HashMap<>();

    /** The texts, for the page. */
    Map<String, String> texts() {
        return texts;
    }

    /** The ticks, for the page. */
    Map<String, Boolean> ticks() {
        return ticks;
    }

    void set(String path, Object value) {
        texts.put(path, value == null ? null : value.toString());
    }

    void set(String path, Collection<String> members) {
        texts.put(path, String.join(", ", members));
    }

    void tick(String path, boolean ticked) {
        ticks.put(path, ticked);
    }

    boolean isTicked(String path) {
        return Boolean.TRUE.equals(ticks.get(path));
    }

    String text(String path) {
        var text = texts.get(path);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A whole number; a text that is none becomes one that no rule allows. */
    Integer number(String path) {
        var text = text(path);
        if (text == null) {
            return null;
        }
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    /** Members between commas or spaces. */
    List<String> list(String path) {
        var text = text(path);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;\\s]+"))
                        .filter(member -> !member.isEmpty())
                        .toList();
    }

    /** A constant; null when none of that name was chosen. */
    <E extends Enum<E>> E choice(String path, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text(path)))
                .findFirst()
                .orElse(null);
    }

    /** Yes, no, or null when neither was chosen. */
    Boolean yesOrNo(String path) {
        var text = text(path);
        return text == null ? null : Boolean.valueOf(text);
    }
}
