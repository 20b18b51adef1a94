package org.tapgate.reference;

/**
 * A currency of ISO 4217.
 *
 * @param validity on which days it is in use
 * @param minorUnits digits after the decimal point
 */
public record Currency(Validity validity, int minorUnits) {}
