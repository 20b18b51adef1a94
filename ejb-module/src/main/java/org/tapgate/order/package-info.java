/**
 * Money that moves because of a tap: for now the port to the acquirer, which says whether a card is alive and charges it.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>An answer of the acquirer is kept raw, as its ISO 8583 response code, and in one of four categories.
 *   <li>No answer is an outcome of its own, never taken for a yes or a no.
 *   <li>The simulator is deterministic: digits 9 to 12 of the card choose (spec/intents.md section 5).
 * </ul>
 *
 * <p>Out of scope: who is asked and when, which the features decide that need it ({@code access}). Orders, operations,
 * contracts and the ledger take their place here with the intents issue.
 */
package org.tapgate.order;
