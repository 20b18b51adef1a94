/** Batches in PostgreSQL: sets of lines by plain SQL, since what must hold of them is held by constraints. */
package org.tapgate.settlement.store;
