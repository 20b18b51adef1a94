/**
 * The lists of codes, kept by people: countries, currencies, merchant categories, card products.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>A code that is withdrawn gets a last day and stays, since history names it; nothing is deleted.
 *   <li>What is changed here is known to all checks within a minute ({@code reference}).
 * </ul>
 *
 * <p>Out of scope: answering whether a code is on its list, which {@code reference} does for all features.
 */
package org.tapgate.codebook;
