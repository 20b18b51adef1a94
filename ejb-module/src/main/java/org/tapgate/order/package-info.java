/**
 * Money that moves because of a tap: orders, the operations on them, the ledger, and the port to the acquirer
 * (back-office.md section 1).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Never more is captured than was authorized, nor more refunded than was captured, however many ask at once and on
 *       however many nodes: what is asked for is reserved first.
 *   <li>What is legal where is said in {@link org.tapgate.order.PaymentState} alone.
 *   <li>Every movement of money has one posting that balances, {@link org.tapgate.order.Posting}; operations and postings
 *       are never changed or removed. The database holds both.
 *   <li>What the acquirer is to be told is written down before it is told. An authorization that nobody recorded is
 *       reversed; everything else is told again under the same reference until there is an answer.
 *   <li>An order ends where it is aimed, {@link org.tapgate.order.OrderGoal}, whatever crashes on the way.
 *   <li>No card number is stored: a later charge goes by the acquirer's own token of the card.
 *   <li>The back office does what {@link org.tapgate.order.PaymentState} allows, and says by a code why not: {@link
 *       org.tapgate.order.Refunding}, {@link org.tapgate.order.Capturing}, {@link org.tapgate.order.Cancelling}.
 *   <li>Nothing is charged by a contract that is deactivated or over.
 *   <li>An answer of the acquirer is kept raw, as its ISO 8583 response code, and in one of four categories. No answer is
 *       an outcome of its own, never taken for a yes or a no.
 *   <li>The simulator is deterministic: digits 9 to 12 of the card choose (intents.md section 5).
 * </ul>
 *
 * <p>Out of scope: who is asked and when, which the features decide that need it ({@code access}, {@code intent}); and
 * settlement, which posts between receivable and clearing, and says by {@link org.tapgate.order.CaptureWindow} until when a
 * capture can be undone.
 */
package org.tapgate.order;
