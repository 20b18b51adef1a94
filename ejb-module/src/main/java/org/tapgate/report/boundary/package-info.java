/** The listener that counts, and the door to the figures. */
package org.tapgate.report.boundary;
