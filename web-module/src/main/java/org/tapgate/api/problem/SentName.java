package org.tapgate.api.problem;

import java.util.regex.Pattern;

/**
 * Names of fields and parameters that a client made up. One is repeated in a fault only if it looks like a name: a
 * client that mixes up its fields may send a card number as one.
 */
public final class SentName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,40}[0-9]{0,3}");

    private static final String HIDDEN = "(a name that is not shown)";

    private SentName() {}

    /** The name, or words in its place. */
    public static String shown(String name) {
        return NAME.matcher(name).matches() ? name : HIDDEN;
    }
}
