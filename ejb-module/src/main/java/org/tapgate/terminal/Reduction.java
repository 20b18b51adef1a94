package org.tapgate.terminal;

import java.math.BigInteger;

/**
 * Brings a long number down to the size of a modulus without dividing (Montgomery's reduction, word by word from the low
 * end; here a word is as long as the modulus). The result is the remainder times a power of two: no use as a remainder,
 * but it has the same common divisors with an odd modulus, at a third of the cost.
 */
record Reduction(BigInteger modulus, int bytes, BigInteger mask, BigInteger negatedInverse) {

    static Reduction by(BigInteger oddModulus) {
        int bytes = (oddModulus.bitLength() + 7) / 8;
        var mask = BigInteger.ONE.shiftLeft(8 * bytes).subtract(BigInteger.ONE);
        return new Reduction(
                oddModulus, bytes, mask, inverse(oddModulus, mask).negate().and(mask));
    }

    /** Newton's iteration from a first guess that is right in three bits; each step doubles the bits that are right. */
    private static BigInteger inverse(BigInteger odd, BigInteger mask) {
        var inverse = odd;
        for (int right = 3; right < mask.bitLength(); right *= 2) {
            inverse = inverse.multiply(BigInteger.TWO.subtract(odd.multiply(inverse)))
                    .and(mask);
        }
        return inverse;
    }

    BigInteger of(BigInteger number) {
        var magnitude = number.toByteArray();
        var rest = BigInteger.ZERO;
        for (int end = magnitude.length; end > 0; end -= bytes) {
            int start = Math.max(0, end - bytes);
            rest = shiftOneWord(rest.add(new BigInteger(1, magnitude, start, end - start)));
        }
        return rest;
    }

    /** Adds the multiple of the modulus that makes the lowest word zero, and drops that word. */
    private BigInteger shiftOneWord(BigInteger value) {
        var multiple = value.and(mask).multiply(negatedInverse).and(mask);
        return value.add(multiple.multiply(modulus)).shiftRight(8 * bytes);
    }
}
