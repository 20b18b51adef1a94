package org.tapgate.terminal;

import java.time.Duration;
import java.time.Instant;

/**
 * A pairing code that waits for its terminal (access-control.md section 8).
 *
 * @param code the code, sealed
 * @param expiresAt the first instant at which it is no longer good
 * @param wrongCodes how many wrong codes were tried for this serial number since the offer was made
 */
public record PairingOffer(SealedCode code, Instant expiresAt, int wrongCodes) {

    /** How long a code is good. */
    public static final Duration LIFETIME = Duration.ofHours(2);

    /** So many wrong codes for one serial number cancel its code. */
    public static final int WRONG_CODES_THAT_CANCEL = 5;

    /** A new offer of this code. */
    public static PairingOffer of(SealedCode code, Instant now) {
        return new PairingOffer(code, now.plus(LIFETIME), 0);
    }

    /** Whether the presented code opens it now. The codes are always compared, so that time tells nothing. */
    public boolean opensWith(SealedCode presented, Instant now) {
        return code.matches(presented) && now.isBefore(expiresAt) && wrongCodes < WRONG_CODES_THAT_CANCEL;
    }
}
