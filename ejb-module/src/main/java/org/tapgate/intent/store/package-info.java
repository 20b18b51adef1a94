/**
 * Intents, payments and devices in PostgreSQL, by plain SQL.
 *
 * <p>Locks are taken in this order: the device, the intent, the payment. That a terminal has one live intent, and that no
 * more goes back than was paid, hold in the tables themselves.
 */
package org.tapgate.intent.store;
