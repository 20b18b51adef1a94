/**
 * Values of ours as JSON in columns of the database.
 *
 * <p>Promises: what was written is read back equal; times are ISO 8601 texts, instants in UTC.
 *
 * <p>Out of scope: JSON from and for others, which is read strictly and written by the contract of its API.
 */
package org.tapgate.platform.json;
