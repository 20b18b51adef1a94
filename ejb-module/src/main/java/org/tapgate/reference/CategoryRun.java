package org.tapgate.reference;

/**
 * Merchant category codes that follow one another and mean the same, such as the airlines by name; most often one code.
 *
 * @param high last code, 4 digits; the first is the key under which the run is kept
 * @param validity on which days they are in use
 */
public record CategoryRun(String high, Validity validity) {}
