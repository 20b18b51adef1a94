/** Events and work in PostgreSQL, by plain SQL that joins the transaction of the caller. */
package org.tapgate.messaging.store;
