/** Entries over HTTP, to look at and to take back: {@code /api/v1/entries} (spec/api.md). */
package org.tapgate.api.entries;
