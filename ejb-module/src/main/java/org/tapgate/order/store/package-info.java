/** Orders, operations and the ledger in PostgreSQL: plain SQL, since what must hold is held by its constraints. */
package org.tapgate.order.store;
