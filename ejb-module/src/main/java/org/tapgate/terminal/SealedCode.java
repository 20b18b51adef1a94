package org.tapgate.terminal;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A pairing code as it is stored: useless without the {@link PairingPepper}, and good for one serial number only.
 *
 * @param hex the 32 bytes of the seal in hexadecimal
 */
public record SealedCode(String hex) {

    /** Whether both seal the same code for the same serial number; takes the same time wherever they differ. */
    public boolean matches(SealedCode other) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hex), HexFormat.of().parseHex(other.hex));
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
