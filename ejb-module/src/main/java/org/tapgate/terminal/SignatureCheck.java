package org.tapgate.terminal;

import java.security.interfaces.RSAPublicKey;

/** Tells genuine signatures from others. */
@FunctionalInterface
public interface SignatureCheck {

    /** Computes it, however often it is asked. */
    SignatureCheck EVERY_TIME = RsaSignature::isGenuine;

    /** Whether the signature (RS256) is this key's over this message; false for whatever is no signature at all. */
    boolean isGenuine(RSAPublicKey key, byte[] message, byte[] signature);
}
