/**
 * How often one caller may call: token buckets per terminal, per application and, for calls without good credentials,
 * per address (spec/api.md).
 *
 * <p>Promises: a caller over its limit gets 429 with {@code Retry-After}; every answer says in {@code RateLimit} what is
 * left. Whoever shows wrong credentials uses up the limit of its address and of nobody else. Limits are settings; 0
 * switches one off.
 *
 * <p>Out of scope: limits across nodes. Each node counts for itself, which is enough to protect it.
 */
package org.tapgate.api.limit;
