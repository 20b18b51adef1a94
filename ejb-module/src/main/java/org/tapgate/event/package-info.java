/**
 * What happened, as the outside world hears of it: one sequence of events for each client, from which webhooks,
 * {@code GET /api/v1/events} and replays all read (webhooks.md section 1).
 *
 * <p>A feature adds to it by {@link org.tapgate.messaging.Outbox#publish} and a line in {@link
 * org.tapgate.event.EventType}; there is nothing else to do.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>E1. An event whose change was committed gets exactly one place in the sequence of its client, whatever is killed
 *       meanwhile; one that was rolled back gets none.
 *   <li>E2. The sequence is 1, 2, 3 and so on without gaps, and a reader who sees a number has seen or can see all before
 *       it: nothing turns up behind the place where somebody has read to.
 *   <li>E3. Id, number and body of an event never change once they can be seen.
 *   <li>E4. Events are kept for 30 days at least; whoever asks for older ones is told so.
 *   <li>E5. Callers see the events of their own client only.
 * </ol>
 *
 * <p>Out of scope: sending events anywhere ({@code webhook}), an order between clients.
 */
package org.tapgate.event;
