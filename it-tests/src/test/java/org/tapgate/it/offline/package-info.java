/** Terminals that could not ask: their lists, their reports, and the people who settle what was flagged. */
package org.tapgate.it.offline;
