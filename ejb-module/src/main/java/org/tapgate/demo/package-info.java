/**
 * A system to look at: locations, terminals, account ranges, rulesets and a month of entries, on an empty database and
 * only with {@code tapgate.demo} (spec/api.md).
 *
 * <p>Promises: nothing is written into a database that has a location already; all or nothing is written. The cards of the
 * past never had numbers, so none can be tapped; numbers of the account ranges can.
 *
 * <p>Out of scope: first credentials, which every installation gets ({@code identity}).
 */
package org.tapgate.demo;
