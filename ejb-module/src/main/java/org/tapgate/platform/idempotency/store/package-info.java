/** Keys and answers in the table {@code idempotency_key}. */
package org.tapgate.platform.idempotency.store;
