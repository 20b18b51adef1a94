/**
 * CSV: files that come in, and lines that go out.
 *
 * <p>Promises: at most 5 MiB (spec/api.md), and the same file with the same {@code Idempotency-Key} counts once; a
 * line that goes out is one that RFC 4180 knows and no spreadsheet takes for a formula. Out of
 * scope: what the columns mean; that belongs to the features.
 */
package org.tapgate.api.csv;
