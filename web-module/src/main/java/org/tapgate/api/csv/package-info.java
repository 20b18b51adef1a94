/**
 * Files that come in as CSV.
 *
 * <p>Promises: at most 5 MiB (spec/api.md), and the same file with the same {@code Idempotency-Key} counts once. Out of
 * scope: what the columns mean; that belongs to the features.
 */
package org.tapgate.api.csv;
