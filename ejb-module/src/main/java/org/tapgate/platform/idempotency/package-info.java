/**
 * Writes that may be sent twice: the same key and the same request get the same answer, and the effect happens once
 * (spec/api.md).
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Key, effect and answer are committed together: after a crash there is either all or nothing. A write that asks
 *       somebody outside has key and answer in transactions of their own, and is one that answers a repeat by state.
 *   <li>Of many identical requests at once, on any number of nodes, one has the effect; a unique key decides.
 *   <li>A request that fails on our side leaves no trace, so that the repeat can succeed.
 * </ul>
 *
 * <p>Out of scope: the check of terminals, which answers from the entry itself ({@code access}).
 */
package org.tapgate.platform.idempotency;
