/** Reports and their entries in PostgreSQL; rows go in and come out as JSON, many at a time. */
package org.tapgate.offline.store;
