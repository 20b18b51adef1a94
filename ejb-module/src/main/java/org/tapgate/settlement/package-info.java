/**
 * How the money that was captured is settled with the acquirer: business days, their batches, and what becomes of them
 * (back-office.md section 2).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>B1. Every capture, refund and adjustment comes into exactly one batch that is not aborted, unless it was cancelled
 *       while its batch was open. The database holds it: it queues with the operation and leaves the queue with its line.
 *   <li>B2. What may happen to a batch where is said in {@link org.tapgate.settlement.BatchLife} alone.
 *   <li>B3. Lines, header and ledger have one sum, in minor units of one currency; a batch is not closed before that is
 *       counted. What was closed is frozen, with a digest of its lines.
 *   <li>B4. Batches of a client are numbered 1, 2, 3 without gaps.
 *   <li>B5. Closing, submission and release go in steps, each with its effect in one transaction. A step that died is done
 *       again, one that is asked for twice is done once, and a node that was overtaken changes nothing.
 *   <li>B6. Nothing is sent to the acquirer within a transaction, and a submission that is sent again has the same key.
 *   <li>B7. Who asks for a batch to be reopened, abandoned, or balanced in spite of a difference does not approve it.
 *   <li>B8. Nothing is deleted: batches, lines and what happened to them stay.
 * </ul>
 *
 * <p>Out of scope: charging cards ({@code order}), and what cardholders see of it.
 */
package org.tapgate.settlement;
