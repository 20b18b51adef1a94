/**
 * The back office of payments as the public gateway schema has it, so that a client written for that one changes only its
 * address: camel case, amounts as texts of minor units, times with {@code Z}, {@code Correlation-Id} echoed
 * (back-office.md section 1).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Errors are {@code {"errors":[{"code","description"}]}}, also those that no resource here decided; 401 and 404 have
 *       no body.
 *   <li>Lists run from the newest to the oldest; {@code Link} leads to the next page, and {@code toTime} does too.
 * </ul>
 *
 * <p>Out of scope: what may be done with an operation, which {@code order} knows.
 */
package org.tapgate.api.psp;
