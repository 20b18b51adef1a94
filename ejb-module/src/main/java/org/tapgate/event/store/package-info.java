/** The sequences in PostgreSQL. */
package org.tapgate.event.store;
