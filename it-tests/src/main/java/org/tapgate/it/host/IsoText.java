package org.tapgate.it.host;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message of ISO 8583 in ASCII.
 *
 * @param type four digits
 * @param fields by number, as they are on the wire
 */
public record IsoText(String type, TreeMap<Integer, String> fields) {

    /** Fixed lengths; a negative one is the number of digits of a length in front. */
    private static final Map<Integer, Integer> LENGTHS = Map.ofEntries(
            Map.entry(2, -2),
            Map.entry(3, 6),
            Map.entry(4, 12),
            Map.entry(7, 10),
            Map.entry(11, 6),
            Map.entry(15, 4),
            Map.entry(25, 2),
            Map.entry(32, -2),
            Map.entry(37, 12),
            Map.entry(38, 6),
            Map.entry(39, 2),
            Map.entry(41, 8),
            Map.entry(42, 15),
            Map.entry(49, 3),
            Map.entry(50, 3),
            Map.entry(62, -3),
            Map.entry(66, 1),
            Map.entry(70, 3),
            Map.entry(74, 10),
            Map.entry(76, 10),
            Map.entry(77, 10),
            Map.entry(86, 16),
            Map.entry(88, 16),
            Map.entry(89, 16),
            Map.entry(90, 42),
            Map.entry(97, 17));

    private static final int BITS = 64;

    private static final int HEX_BITMAP = 16;

    /** Reads one; an error when it has a field that the dialect does not have. */
    static IsoText read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.US_ASCII);
        var fields = new TreeMap<Integer, String>();
        int digits = HEX_BITMAP;
        var bitmap = text.substring(4, 4 + digits);
        if (Character.digit(bitmap.charAt(0), 16) >= 8) {
            digits += HEX_BITMAP;
            bitmap = text.substring(4, 4 + digits);
        }
        var bits = new BigInteger(bitmap, 16);
        int size = digits / HEX_BITMAP * BITS;
        int at = 4 + digits;
        for (int number = 2; number <= size; number++) {
            if (bits.testBit(size - number)) {
                int length = LENGTHS.get(number);
                if (length < 0) {
                    int begin = at - length;
                    length = Integer.parseInt(text.substring(at, begin));
                    at = begin;
                }
                fields.put(number, text.substring(at, at + length));
                at += length;
            }
        }
        return new IsoText(text.substring(0, 4), fields);
    }

    byte[] write() {
        boolean second = fields.lastKey() > BITS;
        int size = second ? 2 * BITS : BITS;
        var bits = second ? BigInteger.ONE.shiftLeft(size - 1) : BigInteger.ZERO;
        var text = new StringBuilder();
        for (var field : fields.entrySet()) {
            bits = bits.setBit(size - field.getKey());
            int length = LENGTHS.get(field.getKey());
            text.append(
                    length < 0
                            ? ("%0" + -length + "d").formatted(field.getValue().length())
                            : "");
            text.append(field.getValue());
        }
        var bitmap = ("%" + size / 4 + "X").formatted(bits).replace(' ', '0');
        return (type + bitmap + text).getBytes(StandardCharsets.US_ASCII);
    }

    /** One field; empty text when it is not there. */
    public String field(int number) {
        return fields.getOrDefault(number, "").strip();
    }

    /** The answer to this, with what an answer repeats. */
    IsoText answer(String code) {
        var same = new TreeMap<Integer, String>();
        for (int number : new int[] {3, 4, 7, 11, 41, 49, 70}) {
            if (fields.containsKey(number)) {
                same.put(number, fields.get(number));
            }
        }
        same.put(39, code);
        return new IsoText(type.substring(0, 2) + "10", same);
    }

    IsoText with(int number, String value) {
        var more = new TreeMap<>(fields);
        more.put(number, value);
        return new IsoText(type, more);
    }

    /** By what a message is known, repeated or not. */
    String key() {
        return type.charAt(1) + field(41) + field(11) + field(7);
    }
}
