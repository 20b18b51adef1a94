/** The audit trail, to read: {@code /api/v1/audit-events}. Out of scope: writing it, which only the features do. */
package org.tapgate.api.audit;
