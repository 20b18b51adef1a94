package org.tapgate.identity;

import java.util.UUID;
import org.tapgate.platform.Seal;
import org.tapgate.platform.Sealed;

/**
 * Seals the secrets of second factors, each for its user.
 *
 * @param seal of the keys for this purpose
 */
public record SecondFactorSeal(Seal seal) {

    /** Seals a secret for its user. */
    public Sealed seal(Totp totp, UUID user) {
        return seal.seal(totp.secret(), user);
    }

    /** Opens the secret of a second factor. */
    public Totp open(SecondFactor factor) {
        return Totp.of(seal.open(factor.secret(), factor.user()));
    }
}
