/**
 * Lists that others keep: countries (ISO 3166-1), currencies (ISO 4217), merchant categories (ISO 18245), and the card
 * products of Mastercard.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Codes that clients send are checked against the list, which lies in the database and not in the
 *       Java runtime, so that a new currency needs no new release.
 *   <li>Alpha-3 codes in capital letters are the only form inside the application.
 * </ul>
 *
 * <p>Out of scope: names in languages other than English, and exchange rates.
 */
package org.tapgate.reference;
