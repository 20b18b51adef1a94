/**
 * Ground that every feature stands on: identifiers, time, pages of lists, faults of inputs, log lines. It knows no
 * business.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Identifiers are UUID version 7: ordered by creation, so that indexes stay compact.
 *   <li>Time comes from one injected {@link java.time.InstantSource}; nothing else reads the clock (decisions D5).
 * </ul>
 *
 * <p>Out of scope: anything a business person would recognise.
 */
package org.tapgate.platform;
