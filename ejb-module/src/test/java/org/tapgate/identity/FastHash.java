package org.tapgate.identity;

import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes with one iteration: tests of rules need not wait for what makes guessing slow. */
final class FastHash {

    private static final byte[] SALT = {1, 2, 3, 4};

    private FastHash() {}

    static PasswordHash of(String password) {
        var base64 = Base64.getEncoder().withoutPadding();
        return PasswordHash.parse(
                "pbkdf2-sha256$1$" + base64.encodeToString(SALT) + "$" + base64.encodeToString(derived(password)));
    }

    private static byte[] derived(String password) {
        var normal = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(normal, SALT, 1, 256))
                    .getEncoded();
        } catch (java.security.GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
