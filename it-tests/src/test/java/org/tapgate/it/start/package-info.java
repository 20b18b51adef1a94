/**
 * How {@code ./tapgate run} begins and ends. Promises: what it cannot start on is said in one line, before anything has
 * been started or changed; what it started ends with it.
 */
package org.tapgate.it.start;
