package org.tapgate.identity;

import org.tapgate.platform.Faults;

/** Names that people type: one line of text. */
final class Names {

    private Names() {}

    /** Notes what is wrong with a name that has to be there. */
    static void check(Faults faults, String field, String name, int longest) {
        faults.text(field, name, longest);
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            faults.add(field, "malformed", "must be one line without control characters");
        }
    }
}
