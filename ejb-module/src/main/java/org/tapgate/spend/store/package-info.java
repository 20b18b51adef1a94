/** Enrolments, kept answers of the MRS and the transactions of its simulator, by plain SQL. */
package org.tapgate.spend.store;
