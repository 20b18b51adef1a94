/** Rulesets and entries in PostgreSQL: plain SQL, documents as JSON, and the rulesets of the moment in memory. */
package org.tapgate.access.store;
