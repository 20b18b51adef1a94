package org.tapgate.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules for a new password (spec, roles, "Sign-in"): all that are broken are named, not the first. */
public final class PasswordPolicy {

    /** Fewest characters (Unicode code points). */
    public static final int MIN_LENGTH = 12;

    /** How many earlier passwords, the present one included, may not come again. */
    public static final int REMEMBERED = 4;

    private final CommonPasswords common;

    /** The policy with the list of common passwords that Tapgate ships. */
    public PasswordPolicy() {
        this(CommonPasswords.shipped());
    }

    PasswordPolicy(CommonPasswords common) {
        this.common = common;
    }

    /**
     * What is wrong with a proposed password; empty when it is good.
     *
     * @param earlier hashes of the user's passwords, newest first; only the first {@link #REMEMBERED} count
     */
    public Set<PasswordFault> faults(String proposed, List<PasswordHash> earlier) {
        var faults = EnumSet.noneOf(PasswordFault.class);
        if (proposed.codePointCount(0, proposed.length()) < MIN_LENGTH) {
            faults.add(PasswordFault.TOO_SHORT);
        }
        if (proposed.codePoints().noneMatch(Character::isLetter)) {
            faults.add(PasswordFault.WITHOUT_LETTER);
        }
        if (proposed.codePoints().noneMatch(Character::isDigit)) {
            faults.add(PasswordFault.WITHOUT_DIGIT);
        }
        if (common.contains(proposed)) {
            faults.add(PasswordFault.COMMON);
        }
        if (earlier.stream().limit(REMEMBERED).anyMatch(hash -> hash.matches(proposed))) {
            faults.add(PasswordFault.REUSED);
        }
        return faults;
    }
}
