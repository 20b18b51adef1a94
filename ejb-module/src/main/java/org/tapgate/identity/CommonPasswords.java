package org.tapgate.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The passwords that guessers try first. A list of long ones alone would be easy to sidestep, so that a listed word is
 * also found under upper case, digits or signs around it, and the usual signs for letters: {@code P@ssw0rd-2026!}.
 */
final class CommonPasswords {

    private static final String RESOURCE = "common-passwords.txt";

    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

    private static final Map<Integer, Integer> LETTER_FOR_SIGN = Map.of(
            (int) '0', (int) 'o', (int) '1', (int) 'i', (int) '3', (int) 'e', (int) '4', (int) 'a', (int) '5',
            (int) 's', (int) '7', (int) 't', (int) '@', (int) 'a', (int) '$', (int) 's', (int) '!', (int) 'i');

    private final Set<String> words;

    CommonPasswords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The list in this package's resources: one word a line in lower case, {@code #} starts a comment. */
    static CommonPasswords shipped() {
        var stream = CommonPasswords.class.getResourceAsStream(RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new CommonPasswords(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the password is a listed one, as it is or decorated. */
    boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        return words.contains(lower) || words.contains(undecorated(lower));
    }

    private static String undecorated(String lower) {
        var bare = DECORATION.matcher(lower).replaceAll("");
        return bare.codePoints()
                .map(sign -> LETTER_FOR_SIGN.getOrDefault(sign, sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
