package org.tapgate.identity;

/** Base32 of RFC 4648, section 6, without padding: bytes as people type them. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            bits = (bits << Byte.SIZE) | (next & 0xFF);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((bits >> held) & 0x1F));
            }
        }
        return held == 0
                ? text.toString()
                : text.append(ALPHABET.charAt((bits << (BITS - held)) & 0x1F)).toString();
    }
}
