/** Exchange rates in PostgreSQL, by plain SQL. */
package org.tapgate.fx.store;
