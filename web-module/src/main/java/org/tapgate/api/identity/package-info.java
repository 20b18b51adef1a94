/**
 * Clients, their applications and keys, users and roles in the management API (spec/api.md).
 *
 * <p>Promises: a secret (a key, an initial password) is in one answer only, the one that made it.
 *
 * <p>Out of scope: who may do what and which rules hold, which {@code identity} knows.
 */
package org.tapgate.api.identity;
