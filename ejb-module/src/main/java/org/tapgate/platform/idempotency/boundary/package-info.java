/**
 * The doors of idempotent writes: one transaction around key, effect and answer, or steps for a write that asks somebody
 * outside between its transactions.
 */
package org.tapgate.platform.idempotency.boundary;
