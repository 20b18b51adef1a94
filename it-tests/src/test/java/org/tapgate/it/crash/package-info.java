/**
 * {@code kill -9} of each part, under load.
 *
 * <p>Promises: what was acknowledged is there afterwards, and nothing else is COMPLETED; every entry that ended is counted
 * exactly once by the consumer of its event; the product is ready again without a hand being raised.
 */
package org.tapgate.it.crash;
