/** The management API of exchange rates: {@code /api/v1/fx-rates} (spec/api.md). */
package org.tapgate.api.fx;
