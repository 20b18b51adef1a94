/**
 * Query parameters of lists, read as strictly as bodies: unknown ones are faults too, and all faults are found at once.
 *
 * <p>Out of scope: what a filter means, which the features know.
 */
package org.tapgate.api.query;
