/**
 * {@code ./tapgate bench intents}: how fast intents are, and what terminals that wait cost.
 *
 * <p>Promises: the steps of an intent stand beside an empty JAX-RS call that the same client makes on the same server in the
 * same run. Terminals wait over a connection each, as real ones do. Failed requests end the run.
 *
 * <p>Out of scope: pairing 10,000 terminals, which would take longer than the rest; they share one key, put into the
 * database directly.
 */
package org.tapgate.it.bench.intent;
