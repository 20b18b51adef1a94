/**
 * Entries over HTTP, to look at, to take back and to take along: {@code /api/v1/entries} (spec/api.md).
 *
 * <p>Promises: what a list or a report tells of an entry are fields of {@link org.tapgate.api.entries.EntryBody}, by
 * these names in JSON and in CSV; a report of any length is written as it is read. Out of scope: what may be seen by
 * whom; that is asked of the boundary.
 */
package org.tapgate.api.entries;
