/** Figures in PostgreSQL. */
package org.tapgate.report.store;
