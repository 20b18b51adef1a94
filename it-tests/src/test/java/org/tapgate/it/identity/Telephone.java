package org.tapgate.it.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app: RFC 6238 as such an app does it, written apart from what it is tried on.
 *
 * @param secret as it was typed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Telephone(byte[] secret) {

    /** An app with this secret, in base32. */
    static Telephone with(String text) {
        var bits = new StringBuilder();
        for (char letter : text.replaceAll("[^A-Z2-7]", "").toCharArray()) {
            var value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(Integer.toBinaryString(value + 32).substring(1));
        }
        var bytes = new byte[bits.length() / 8];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(bits.substring(8 * index, 8 * index + 8), 2);
        }
        return new Telephone(bytes);
    }

    /** The six digits that it shows. */
    String code(Instant now) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "RAW"));
        var hash = mac.doFinal(
                ByteBuffer.allocate(8).putLong(now.getEpochSecond() / 30).array());
        var offset = hash[hash.length - 1] & 0xF;
        var number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7FFFFFFF;
        return String.format("%06d", number % 1_000_000);
    }
}
