package org.tapgate.admin.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tapgate.platform.Ids;

/**
 * A parameter of a list.
 *
 * @param name in the address
 * @param read what was sent in the form that the address uses; empty when it cannot be used
 */
public record Parameter(String name, Function<String, Optional<String>> read) {

    private static final int LONGEST = 100;

    /** One of the names of an enum. */
    public static <E extends Enum<E>> Parameter oneOf(String name, Class<E> type) {
        return oneOf(
                name, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** One of these codes. */
    public static Parameter oneOf(String name, Collection<String> codes) {
        return new Parameter(
                name, sent -> Optional.of(sent.trim().toUpperCase(Locale.ROOT)).filter(codes::contains));
    }

    /** So many digits. */
    public static Parameter digits(String name, int fewest, int most) {
        var digits = Pattern.compile("[0-9]{" + fewest + "," + most + "}").asMatchPredicate();
        return new Parameter(name, sent -> Optional.of(sent.trim()).filter(digits));
    }

    /** Any text that is not too long. */
    public static Parameter text(String name) {
        return new Parameter(
                name, sent -> Optional.of(sent.trim()).filter(text -> !text.isEmpty() && text.length() <= LONGEST));
    }

    /** An identifier. */
    public static Parameter id(String name) {
        return new Parameter(name, sent -> Ids.parse(sent.trim()).map(Object::toString));
    }
}
