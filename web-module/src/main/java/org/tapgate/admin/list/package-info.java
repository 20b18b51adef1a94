/**
 * What every list of the panel shares (spec, panel): an address that says all, pages by keyset in both directions,
 * periods of time, chips for the filters that are set.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 The address of a list holds its filters and its page and nothing else: what cannot be used is left out, so
 *       that the same list always has the same address.
 *   <li>R2 Times in an address are instants; whoever opens it, in whatever zone, sees the same list.
 * </ul>
 *
 * <p>Out of scope: what a filter means, which the lists know.
 */
package org.tapgate.admin.list;
