/**
 * What the panel remembers about each of its users: how they want it to look and which columns they want to see.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 Preferences follow the user to every browser; nobody sees or changes another's.
 *   <li>R2 Only values of the lists given here are ever stored; what a browser sends is looked up, never believed.
 * </ul>
 *
 * <p>Out of scope: what a user may see at all ({@code identity}), saved views of lists.
 */
package org.tapgate.preference;
