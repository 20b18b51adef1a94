/** The door of idempotent writes: one transaction around key, effect and answer. */
package org.tapgate.platform.idempotency.boundary;
