package org.tapgate.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A network in CIDR notation (RFC 4632, RFC 4291).
 *
 * @param address its first address, 4 or 16 bytes
 * @param prefix leading bits that its addresses share
 */
@SuppressWarnings("ArrayRecordComponent") // made from text once, never compared
public record Network(byte[] address, int prefix) {

    /** Reads {@code 10.0.0.0/8} or {@code fd00::/8}; names are refused. */
    public static Network of(String cidr) {
        var parts = cidr.strip().split("/", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+") || !parts[1].matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("Not a network: " + cidr);
        }
        try {
            var bytes = InetAddress.getByName(parts[0]).getAddress();
            int bits = Integer.parseInt(parts[1]);
            if (bits > bytes.length * Byte.SIZE) {
                throw new IllegalArgumentException("Not a network: " + cidr);
            }
            return new Network(bytes, bits);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("Not a network: " + cidr, malformed);
        }
    }

    /** Whether the address is in it. */
    public boolean contains(InetAddress other) {
        var bytes = other.getAddress();
        int rest = bytes.length * Byte.SIZE - prefix;
        return bytes.length == address.length
                && new BigInteger(1, bytes).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
    }
}
