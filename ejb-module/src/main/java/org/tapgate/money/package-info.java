/**
 * Amounts of money: whole minor units together with their ISO 4217 currency.
 *
 * <p>Promises: nothing is rounded here, two currencies never mix, and an overflow is an error.
 *
 * <p>Out of scope: exchange rates, and the currency table itself ({@code reference}).
 */
package org.tapgate.money;
