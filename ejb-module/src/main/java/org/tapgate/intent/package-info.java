/**
 * Payment and refund intents: what an integrator asks a terminal to do, and how that went (intents.md).
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>The life of an intent is data, {@link org.tapgate.intent.PaymentMachine} and {@link
 *       org.tapgate.intent.RefundMachine}; no other transition exists, and a final state never changes.
 *   <li>A terminal holds one live intent at most, whichever kind.
 *   <li>State and outcome are two things: finished says that the exchange ended, not that money moved.
 *   <li>Of every intent there is the whole history, numbered without a gap, and it replays to the present state.
 *   <li>Nothing that happens late is dropped: it is noted, told, and leaves a case to look at.
 * </ol>
 *
 * <p>Everything here is plain Java. Out of scope: how money moves ({@code order}), and how events reach their listeners
 * ({@code messaging}).
 */
package org.tapgate.intent;
