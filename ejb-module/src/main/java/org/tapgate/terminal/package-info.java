/**
 * Terminals: how one is paired, and how a paired one proves who it is (access-control.md sections 8 and 9).
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>A pairing code is eight random digits, good for two hours, for one serial number and for one use. Asking again
 *       replaces it; five wrong codes cancel it.
 *   <li>An unknown serial number and a wrong, expired, cancelled or used code get the same answer after the same work.
 *   <li>However many claim one code at the same instant, one of them is paired.
 *   <li>Wrong codes are borne only so often a minute, from one address and from the whole fleet.
 *   <li>A paired terminal gets no code and declines every further pairing until an administrator unpairs it, which
 *       revokes its key.
 *   <li>A key that anyone could break is refused: {@link org.tapgate.terminal.KeyRules}.
 *   <li>A token counts when the terminal's registered key signed it, within its short life; see
 *       {@link org.tapgate.terminal.TokenRules}. Whatever is wrong with it, the answer is the same.
 * </ol>
 *
 * <p>Keys of former pairings go on counting as registered, also after the terminal is gone: whoever holds such a key may
 * not come back as another terminal. Only the terminal itself may pair again with the very key it had.
 *
 * <p>Out of scope: what a terminal may do once it is known ({@code access}), firmware and diagnostics.
 */
package org.tapgate.terminal;
