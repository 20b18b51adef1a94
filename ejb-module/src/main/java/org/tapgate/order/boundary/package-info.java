/**
 * How cards are charged: what the acquirer is to be told is written down, then told outside of any transaction, and then
 * what it said is recorded (decisions D5). Whatever dies in between is found by the sweep: an authorization without a
 * record is reversed, everything else is told again under the same reference.
 */
package org.tapgate.order.boundary;
