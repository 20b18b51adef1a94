/**
 * The doors of intents: integrators make, end and resolve them, terminals fetch and carry them out, the clock ends what
 * nobody ended.
 *
 * <p>Whoever touches an intent first lets happen what the clock has to do by then, so that it plays no part when the timer
 * fires and on which node. The host is asked outside of any transaction (decisions D5). A terminal that waits holds no
 * thread: {@link org.tapgate.intent.boundary.WaitingRoom}.
 */
package org.tapgate.intent.boundary;
