/**
 * Exchange rates of each day, as the bank keeps them.
 *
 * <p>Promises (access-control.md section 6, api.md):
 *
 * <ol>
 *   <li>A rate says what one unit of the base costs in units of the quote on one day; of each pair there is one a day.
 *   <li>The inverse is derived, and the cross of two rates with a common base of the same day.
 *   <li>Where a day has no rate the last earlier one serves, up to 7 days old; then there is none.
 *   <li>Nothing is rounded here: rates and what is computed from them are exact fractions.
 * </ol>
 *
 * <p>Out of scope: where rates come from, other than the file of the European Central Bank, and margins on them.
 */
package org.tapgate.fx;
