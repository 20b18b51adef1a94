/**
 * {@code ./tapgate bench}: how much of this machine's possible speed the product reaches.
 *
 * <p>Promises: the product's figures stand beside two limits taken in the same run, on the same server, the same database
 * and the same machine: an empty JAX-RS call and a transaction of one insert. Everything is warm before it counts. A
 * figure with failed requests in it is marked, never shown as a success.
 *
 * <p>Out of scope: comparing machines; the figures mean something only as ratios.
 */
package org.tapgate.it.bench;
