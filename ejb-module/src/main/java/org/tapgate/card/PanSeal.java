package org.tapgate.card;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import java.util.UUID;
import org.tapgate.platform.Seal;
import org.tapgate.platform.Sealed;

/** Seals the few card numbers that have to be recovered, those of the whitelist (ADR 12). */
public final class PanSeal {

    private final Seal seal;

    /**
     * A seal of several keys.
     *
     * @param newest id of the key to seal with
     * @param secrets all keys by their ids, 32 bytes each
     */
    public PanSeal(String newest, Map<String, byte[]> secrets) {
        seal = new Seal(newest, secrets);
    }

    /** Seals a number for the row of that id. */
    public SealedPan seal(Pan pan, UUID row) {
        var sealed = seal.seal(pan.bytes(), row);
        return new SealedPan(sealed.keyId(), sealed.bytes());
    }

    /**
     * Opens a seal of the row of that id.
     *
     * @throws IllegalStateException when the key is not known any more, or somebody changed what is stored
     */
    public Pan open(SealedPan sealed, UUID row) {
        var digits = seal.open(new Sealed(sealed.keyId(), sealed.bytes()), row);
        return Pan.parse(new String(digits, US_ASCII)).orElseThrow();
    }
}
