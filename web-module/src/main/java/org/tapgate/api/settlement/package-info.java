/** Settlement in the management API (back-office.md section 2): batches, reconciliation, and the acquirer's files. */
package org.tapgate.api.settlement;
