package org.tapgate.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Versions of lists: a digest of what they say, so that every node names the same list alike. */
final class ListVersion {

    private static final int BYTES = 12;

    private ListVersion() {}

    /** The first 96 bits of SHA-256 over the lines, as 24 hex digits. */
    static String of(Stream<String> lines) {
        var digest = sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
