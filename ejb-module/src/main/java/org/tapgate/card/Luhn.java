package org.tapgate.card;

/** The check digit of card numbers, ISO/IEC 7812-1 annex B. */
final class Luhn {

    private Luhn() {}

    /** Whether the text is all ASCII digits and its last one is the right check digit. */
    static boolean holds(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(text.length() - 1 - i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += i % 2 == 0 ? digit : doubled(digit);
        }
        return sum % 10 == 0;
    }

    private static int doubled(int digit) {
        return digit < 5 ? digit * 2 : digit * 2 - 9;
    }
}
