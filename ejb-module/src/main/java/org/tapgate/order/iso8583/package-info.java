/**
 * The wire to an acquirer's host: ISO 8583:1987 over TCP, in the dialect of docs/acquirer.md.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>One connection carries many questions at once; an answer finds its question by kind, terminal, trace number and
 *       time of transmission, in whatever order answers come.
 *   <li>Whoever asks waits no longer than its time-out, whatever the host does or does not. What never left is told apart
 *       from what nobody answered.
 *   <li>An answer that nobody waits for any longer is handed on, never dropped silently.
 *   <li>A broken or silent connection is closed and opened again, at growing intervals.
 *   <li>No message is logged: each may hold a card number.
 * </ul>
 *
 * <p>Plain Java. Out of scope: what is asked and why, and what must outlive a crash; both are the gateway's.
 */
package org.tapgate.order.iso8583;
