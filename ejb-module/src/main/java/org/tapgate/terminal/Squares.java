package org.tapgate.terminal;

import java.math.BigInteger;
import java.util.BitSet;

/** Perfect squares. Nearly all other numbers are told by their remainders, which spares the costly root. */
final class Squares {

    private static final int BITS = 256;

    /** 3^2 * 5 * 7 * 11 * 13: one division by it answers for five primes at once. */
    private static final int PRIMES = 45045;

    private static final BitSet MOD_BITS = remaindersOfSquares(BITS);

    private static final BitSet MOD_PRIMES = remaindersOfSquares(PRIMES);

    private Squares() {}

    static boolean isSquare(BigInteger value) {
        return MOD_BITS.get(value.intValue() & (BITS - 1))
                && MOD_PRIMES.get(value.mod(BigInteger.valueOf(PRIMES)).intValue())
                && value.sqrtAndRemainder()[1].signum() == 0;
    }

    private static BitSet remaindersOfSquares(int modulus) {
        var remainders = new BitSet(modulus);
        for (long root = 0; root < modulus; root++) {
            remainders.set((int) (root * root % modulus));
        }
        return remainders;
    }
}
