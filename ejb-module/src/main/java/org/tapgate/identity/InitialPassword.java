package org.tapgate.identity;

import java.security.SecureRandom;

/** Passwords for a first sign-in: random, easy to read out, and good by the {@link PasswordPolicy}. */
public final class InitialPassword {

    /** Without those that look alike. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz";

    private static final String DIGITS = "23456789";

    private static final int GROUPS = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    /** Five groups such as {@code kqm4}: 84 bits, 24 characters. */
    public static String generate() {
        var password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int letter = 0; letter < 3; letter++) {
                password.append(any(LETTERS));
            }
            password.append(any(DIGITS));
        }
        return password.toString();
    }

    private static char any(String alphabet) {
        return alphabet.charAt(RANDOM.nextInt(alphabet.length()));
    }
}
