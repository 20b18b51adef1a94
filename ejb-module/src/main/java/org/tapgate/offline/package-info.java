/**
 * Terminals that cannot ask: the lists by which they decide alone, and the entries that they report afterwards
 * (access-control.md sections 9 and 10).
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>F1. A list is good for 24 hours and has a version, which changes with its content and with nothing else.
 * </ol>
 *
 * <p>Out of scope: what an entry is and how a card is judged ({@code access}); keys of terminals ({@code terminal}).
 */
package org.tapgate.offline;
