package org.tapgate.webhook;

import java.util.UUID;
import org.tapgate.platform.Seal;
import org.tapgate.platform.Sealed;

/** Seals the secrets of endpoints, each for its row. */
public final class SecretSeal {

    private final Seal seal;

    /** A seal of the key for webhooks. */
    public SecretSeal(Seal seal) {
        this.seal = seal;
    }

    /** Seals a secret for the row of that id. */
    public Sealed seal(EndpointSecret secret, UUID row) {
        return seal.seal(secret.bytes(), row);
    }

    /** Opens the secret of the row of that id. */
    public EndpointSecret open(Sealed sealed, UUID row) {
        return SignatureScheme.open(seal.open(sealed, row));
    }
}
