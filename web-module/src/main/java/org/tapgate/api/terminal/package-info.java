/** Managing terminals over HTTP: {@code /api/v1/terminals} (spec/api.md). */
package org.tapgate.api.terminal;
