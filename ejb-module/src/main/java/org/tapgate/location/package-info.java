/**
 * Places where cardholders are let in: a lounge, a fast lane, each with one service and its terminals.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>A location that could not be used is refused with every fault named.
 *   <li>A location is taken out softly: history keeps its name, and its terminals let nobody in any more.
 *   <li>A change holds at once on the node where it was made and within two seconds on all others, without a query when
 *       a card is tapped: {@link org.tapgate.location.LocationDirectory}.
 *   <li>Whoever is cut to some locations sees those and no others.
 * </ol>
 *
 * <p>Out of scope: which cards may enter where ({@code access}), and the terminals themselves ({@code terminal}).
 */
package org.tapgate.location;
