/** Locations over HTTP: {@code /api/v1/locations} (spec/api.md). */
package org.tapgate.api.location;
