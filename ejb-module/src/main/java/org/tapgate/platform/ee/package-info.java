/**
 * What the container has to be told once: the data source, the migration of the schema, time, and the conversion of
 * instants.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>The application does not start on a schema that it does not know, nor with a time zone other than UTC.
 *   <li>The clock that is injected everywhere follows the test clock, where that is allowed (api.md).
 * </ul>
 */
package org.tapgate.platform.ee;
