package org.tapgate.terminal;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;

/** RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017), called RS256 in RFC 7518. */
final class RsaSignature {

    private RsaSignature() {}

    /** Whether the signature is this key's over this message; false for whatever is no signature at all. */
    static boolean isGenuine(RSAPublicKey key, byte[] message, byte[] signature) {
        try {
            var verification = Signature.getInstance("SHA256withRSA");
            verification.initVerify(key);
            verification.update(message);
            return verification.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("RS256 with a key that was checked", impossible);
        }
    }
}
