/**
 * What a card has spent, as a condition of entering: access-control.md section 6.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>S1. Posted transactions come from the MRS through one port; a card is named to it by its fingerprints, never by its
 *       number.
 *   <li>S2. What counts, in which currency and at which rate, is decided here, exactly; only the sum is rounded, once.
 *   <li>S3. When the MRS does not answer, what it answered within 24 hours serves; without that the gate stays shut, unless
 *       a setting opens it.
 *   <li>S4. A card that is first seen where spending matters is enrolled: noted in the transaction of its entry, told to
 *       the MRS by message until that worked. A card that replaces another keeps the earlier of both enrolments.
 * </ol>
 *
 * <p>Out of scope: which ruleset asks for how much ({@code access}), and where rates come from ({@code fx}).
 */
package org.tapgate.spend;
