/**
 * What the panel remembers about each of its users: how they want it to look, which columns
 * they want to see, and which views of its lists they saved.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 Preferences follow the user to every browser; nobody sees or changes another's.
 *   <li>R2 Only values of the lists given here are ever stored; what a browser sends is looked up, never believed.
 *   <li>R3 A saved view is changed by its owner alone; shared with a role, it is seen by those of that role who have the
 *       owner's scope. It is a question: what it answers is cut to whoever asks.
 * </ul>
 *
 * <p>Out of scope: what a user may see at all ({@code identity}); what the query of a view means (the panel).
 */
package org.tapgate.preference;
