/** Entries over HTTP, for looking at: {@code /api/v1/entries} (spec/api.md). */
package org.tapgate.api.entries;
