/**
 * How batches are filled, closed and submitted: timers and a queue drive them on, people decide where the table says so.
 * The database is the truth; a message only wakes somebody up who then asks what is to be done.
 */
package org.tapgate.settlement.boundary;
