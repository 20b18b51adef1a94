/** The management API of what cards spend: {@code /api/v1/card-transactions} (spec/api.md). */
package org.tapgate.api.spend;
