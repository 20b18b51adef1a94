/**
 * {@code kill -9} of each part, under load and at exact points.
 *
 * <p>Promises: what was acknowledged is there afterwards, and nothing else is COMPLETED; every entry that ended is counted
 * exactly once by the consumer of its event; no event is missing, and doubles are known by their id; a batch is settled once
 * and to the cent; the product is ready again without a hand being raised.
 *
 * <p>How a point is reached: {@link org.tapgate.it.crash.Hold} takes the lock that the application needs next, and {@link
 * org.tapgate.it.crash.Line} lets nothing through to the broker. The product has no switches for it.
 */
package org.tapgate.it.crash;
