/**
 * The tables of terminals, their keys, pairing codes and used tokens, and a copy of what a tap needs in memory.
 *
 * <p>Locks are taken in this order: the line of pairings, the row of the terminal, the version of the copies.
 */
package org.tapgate.terminal.store;
