/**
 * Tells clients of their events by HTTP POST, until they say that they have heard (webhooks.md; wire format: Standard
 * Webhooks, standardwebhooks.com).
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>W1. Every event reaches every endpoint that wants it at least once, or ends {@code EXHAUSTED} where people see it;
 *       after removing doubles by {@code webhook-id} it has reached it exactly once, whatever is killed in between.
 *   <li>W2. The database is the truth. A message says that there may be work, never which; lost, doubled and late messages
 *       change nothing.
 *   <li>W3. What is signed is what is stored and sent, byte by byte; id and body are the same on every attempt.
 *   <li>W4. At most four calls of an endpoint at once, one when it is ordered, on all nodes together, as far as a lease can
 *       promise it of a node that is cut off (ADR 23); no more a second than it wants.
 *   <li>W5. An endpoint that fails takes nothing from the others: calls hold no threads, the slow have lanes of their own,
 *       and in each lane endpoints take turns.
 *   <li>W6. Nobody makes us call into a private network: addresses are judged when they are connected to.
 *   <li>W7. Secrets are sealed at rest and shown once; every attempt is logged for 30 days, without them.
 *   <li>W8. A node that dies or stops is in nobody's way for more than some seconds, and what it had in hand has spent no
 *       attempt by that.
 * </ol>
 *
 * <p>The life of a delivery is data in {@link org.tapgate.webhook.DeliveryLife}; out of scope: what events mean ({@code
 * event}).
 */
package org.tapgate.webhook;
