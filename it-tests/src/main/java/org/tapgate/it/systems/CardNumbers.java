package org.tapgate.it.systems;

/** Test card numbers with a right check digit (Luhn), as many as needed. */
public final class CardNumbers {

    private static final int LENGTH = 16;

    private CardNumbers() {}

    /** The card of 16 digits with this number below its prefix. */
    public static String of(String prefix, long number) {
        var digits = LENGTH - 1 - prefix.length();
        var body = prefix + String.format("%0" + digits + "d", number);
        return body + checkDigit(body);
    }

    /** Whether the last digit is the right one. */
    public static boolean isLuhnValid(String pan) {
        var body = pan.substring(0, pan.length() - 1);
        return checkDigit(body) == pan.charAt(pan.length() - 1) - '0';
    }

    private static int checkDigit(String body) {
        var sum = 0;
        for (int place = 0; place < body.length(); place++) {
            var digit = body.charAt(body.length() - 1 - place) - '0';
            var weighed = place % 2 == 0 ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10;
    }
}
