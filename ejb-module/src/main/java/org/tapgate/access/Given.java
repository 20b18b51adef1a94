package org.tapgate.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a document gave before anyone looked at it: absent lists are empty, and members may still be null. */
final class Given {

    private Given() {}

    /** An unmodifiable copy; unlike {@link List#copyOf} it lets the validation name a null member by its path. */
    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    static <T> T or(T given, T usual) {
        return given == null ? usual : given;
    }
}
