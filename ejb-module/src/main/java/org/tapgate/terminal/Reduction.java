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
        var word = BigInteger.ONE.shiftLeft(8 * bytes);
        return new Reduction(
                oddModulus,
                bytes,
                word.subtract(BigInteger.ONE),
                oddModulus.modInverse(word).negate().mod(word));
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
