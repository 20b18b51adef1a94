package org.tapgate.fx;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: conversions by inverse and crossed rates leave the decimal numbers. Always in lowest terms, so that
 * equal numbers are equal.
 *
 * @param over what is divided
 * @param under by what, positive
 */
public record Fraction(BigInteger over, BigInteger under) {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** Brings it to lowest terms. */
    public Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("A fraction is over a positive number");
        }
        var common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A decimal number. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** Ten to this power, which may be negative. */
    public static Fraction powerOfTen(int exponent) {
        var power = new Fraction(BigInteger.TEN.pow(Math.abs(exponent)), BigInteger.ONE);
        return exponent < 0 ? power.inverse() : power;
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** One divided by it; an error for anything but a positive number. */
    public Fraction inverse() {
        return new Fraction(under, over);
    }

    /** The nearest whole number, a half away from zero (HALF_UP). */
    public BigInteger rounded() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), 0, RoundingMode.HALF_UP)
                .toBigIntegerExact();
    }
}
