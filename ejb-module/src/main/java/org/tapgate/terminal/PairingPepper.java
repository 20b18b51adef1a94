package org.tapgate.terminal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The server's secret that seals pairing codes. Eight digits are guessed in no time from a plain hash; from this one
 * only by whoever has the secret, which is not in the database.
 */
public final class PairingPepper {

    /** Fewest bytes of a secret that cannot be guessed itself. */
    public static final int LEAST_BYTES = 32;

    private final byte[] secret;

    /** A pepper of at least {@link #LEAST_BYTES} secret bytes. */
    public PairingPepper(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("A pepper has at least " + LEAST_BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /** Seals a code for one serial number; a line break, which neither can hold, keeps the two apart. */
    public SealedCode seal(SerialNumber serialNumber, PairingCode code) {
        var message = serialNumber.value() + "\n" + code.digits();
        return new SealedCode(
                HexFormat.of().formatHex(HmacSha256.of(secret, message.getBytes(StandardCharsets.US_ASCII))));
    }

    @Override
    public String toString() {
        return "pepper";
    }
}
