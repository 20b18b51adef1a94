/**
 * The one-command start: a real PostgreSQL, a real Artemis broker and stock Payara Micro on one machine.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>Everything lies under one data directory, which is found again by the next start, also after a {@code kill -9}.
 *   <li>Everything listens on 127.0.0.1 only, with passwords made at the first start.
 *   <li>What stands in the way (a taken port, a full disk, a foreign directory, a second instance) is one clear line.
 *   <li>What was started is stopped in the reverse order; should this process die, its children stop by themselves.
 * </ul>
 *
 * <p>Out of scope: production. There the bank's own PostgreSQL, broker and server take the place of all this, by
 * settings alone (docs/bank-it.md); the application knows no difference.
 */
package org.tapgate.local;
