package org.tapgate.terminal;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fingerprint of keys whose primes were made as k * M + 65537^a mod M, M a product of small primes: their modulus is
 * a power of 65537 modulo every one of those primes (Nemec and others, "The Return of Coppersmith's Attack", 2017). A
 * sound modulus looks so once in some hundred million.
 */
final class Roca {

    private static final int GENERATOR = 65537;

    /** The primes that M has for every size of key. */
    private static final List<Powers> PRIMES = IntStream.iterate(3, n -> n <= 167, n -> n + 2)
            .filter(n -> BigInteger.valueOf(n).isProbablePrime(20))
            .mapToObj(Powers::of)
            .toList();

    private Roca() {}

    static boolean hasFingerprint(BigInteger modulus) {
        return PRIMES.stream().allMatch(powers -> powers.contain(modulus));
    }

    /** The powers of the generator modulo one prime. */
    private record Powers(int prime, BitSet remainders) {

        static Powers of(int prime) {
            var remainders = new BitSet(prime);
            for (int power = 1; !remainders.get(power); power = power * (GENERATOR % prime) % prime) {
                remainders.set(power);
            }
            return new Powers(prime, remainders);
        }

        boolean contain(BigInteger modulus) {
            return remainders.get(modulus.mod(BigInteger.valueOf(prime)).intValue());
        }
    }
}
