/** The start page: what the last day saw, every number with the list behind it. */
package org.tapgate.admin.report;
