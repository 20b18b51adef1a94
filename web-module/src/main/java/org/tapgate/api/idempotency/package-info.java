/**
 * {@code Idempotency-Key} on writes (spec/api.md): mark a resource method with {@link
 * org.tapgate.api.idempotency.Idempotent} and a repeat gets the stored answer.
 */
package org.tapgate.api.idempotency;
