package org.tapgate.terminal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Random;

/** Keys for tests: sound pairs, and any modulus dressed as a key. */
final class Keys {

    private static final Random RANDOM = new Random(20261121);

    private Keys() {}

    static KeyPair pair(int bits) {
        return pair("RSA", bits);
    }

    static KeyPair pair(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String text(KeyPair pair) {
        return base64(pair.getPublic().getEncoded());
    }

    static String text(BigInteger modulus) {
        return base64(der(modulus, RSAKeyGenParameterSpec.F4));
    }

    static byte[] der(BigInteger modulus, BigInteger exponent) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(modulus, exponent))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** A prime whose two highest bits are set, so that the product of two has the full length. */
    static BigInteger prime(int bits) {
        BigInteger top = BigInteger.valueOf(3).shiftLeft(bits - 2);
        return top.or(new BigInteger(bits - 2, RANDOM)).nextProbablePrime();
    }
}
