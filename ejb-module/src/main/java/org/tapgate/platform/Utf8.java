package org.tapgate.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts in files that clients send. */
public final class Utf8 {

    private Utf8() {}

    /**
     * The text without its byte order mark.
     *
     * @throws CharacterCodingException when the bytes are not UTF-8, or hold NUL, which PostgreSQL does not take
     */
    public static String text(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
