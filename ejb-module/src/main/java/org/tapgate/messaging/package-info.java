/**
 * How features tell each other what happened, without loss and without doing anything twice. It knows no business.
 *
 * <p>Promises (decisions D4):
 *
 * <ol>
 *   <li>M1. An event and the work that it causes are written in the transaction of the change itself: both or none.
 *   <li>M2. After the commit a wake-up, which is an id and nothing else, goes to the queue of each interested feature; it
 *       never delays nor fails the request.
 *   <li>M3. A wake-up that got lost (full buffer, broker down or wiped, server killed) costs delay only: a sweep sends it
 *       again until the work is done.
 *   <li>M4. Work is done once, however often its wake-up arrives: it is claimed in the transaction of its effect.
 *   <li>M5. A wake-up that cannot be worked off ends in the dead-letter queue of its queue, where it is counted.
 *   <li>M6. Events are kept for 30 days at least.
 * </ol>
 *
 * <p>Wake-ups are non-persistent messages on purpose: the database already holds the work, so a journal write by the
 * broker would buy nothing that the sweep does not give.
 *
 * <p>Out of scope: what events mean, deliveries to customers' systems ({@code webhook}), an order between events.
 */
package org.tapgate.messaging;
