package org.tapgate.api.query;

import java.util.function.Predicate;
import org.tapgate.api.Times;
import org.tapgate.platform.Ids;

/** What a column of a sort key may hold, so that a cursor that a client made up never reaches the database. */
public enum KeyPart {
    /** Any text without control characters. */
    TEXT(Query::isPrintable),
    /** A whole number. */
    NUMBER(text -> text.matches("-?[0-9]{1,18}")),
    /** An identifier. */
    ID(text -> Ids.parse(text).isPresent()),
    /** A time as RFC 3339. */
    TIME(text -> Times.parse(text).isPresent());

    @SuppressWarnings("ImmutableEnumChecker") // none of the predicates keeps anything
    private final Predicate<String> form;

    KeyPart(Predicate<String> form) {
        this.form = form;
    }

    boolean accepts(String text) {
        return form.test(text);
    }
}
