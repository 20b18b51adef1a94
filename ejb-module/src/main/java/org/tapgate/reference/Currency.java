package org.tapgate.reference;

/**
 * A currency of ISO 4217.
 *
 * @param validity on which days it is in use
 * @param numeric the code in three digits, such as {@code 978}
 * @param minorUnits digits after the decimal point
 */
public record Currency(Validity validity, String numeric, int minorUnits) {}
