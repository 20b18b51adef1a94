package org.tapgate.terminal;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Questions whose answer "yes" means that an odd RSA modulus can be factored by anyone. */
final class WeakModulus {

    private static final int SMALL = 1 << 16;

    private static final int FERMAT_ROUNDS = 100;

    /** The product of all odd primes below 2^16: one greatest common divisor asks about all of them. */
    private static final BigInteger SMALL_PRIMES = productOfOddPrimesBelow(SMALL);

    private WeakModulus() {}

    static boolean hasSmallFactor(BigInteger modulus) {
        return !Reduction.by(modulus).of(SMALL_PRIMES).gcd(modulus).equals(BigInteger.ONE);
    }

    /** Fermat's factorisation: n = a^2 - b^2 is found in few rounds when the two primes are near its root. */
    static boolean hasClosePrimes(BigInteger modulus) {
        var a = modulus.sqrt().add(BigInteger.ONE);
        var bSquared = a.multiply(a).subtract(modulus);
        for (int round = 0; round < FERMAT_ROUNDS; round++) {
            if (Squares.isSquare(bSquared)) {
                return true;
            }
            bSquared = bSquared.add(a.shiftLeft(1)).add(BigInteger.ONE);
            a = a.add(BigInteger.ONE);
        }
        return false;
    }

    /** Composite numbers leave at the first witness; the rounds are for a number that was made to look prime. */
    static boolean isPrime(BigInteger modulus) {
        return modulus.isProbablePrime(2);
    }

    private static BigInteger productOfOddPrimesBelow(int limit) {
        var composite = new BitSet(limit);
        for (int n = 3; n * n < limit; n += 2) {
            for (int multiple = n * n; !composite.get(n) && multiple < limit; multiple += 2 * n) {
                composite.set(multiple);
            }
        }
        return product(IntStream.iterate(3, n -> n < limit, n -> n + 2)
                .filter(n -> !composite.get(n))
                .mapToObj(BigInteger::valueOf)
                .toList());
    }

    /** By halves: numbers of like length multiply fast. */
    private static BigInteger product(List<BigInteger> factors) {
        int half = factors.size() / 2;
        return half == 0
                ? factors.get(0)
                : product(factors.subList(0, half)).multiply(product(factors.subList(half, factors.size())));
    }
}
