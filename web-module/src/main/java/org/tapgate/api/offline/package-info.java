/**
 * What terminals reported about the time when they could not ask, for people: {@code /api/v1/offline-entries}. The
 * terminals' side of it is in {@code org.tapgate.api.pos}.
 */
package org.tapgate.api.offline;
