/**
 * Calls to systems of others over HTTP.
 *
 * <p>Promises: a call holds its thread no longer than its time-out, whatever the other side does: silence, a body that
 * drips or never ends, a redirect for ever. An answer is read up to a limit. Nothing of a call is logged.
 *
 * <p>Out of scope: what is said, trying again, and giving up on a system that is down.
 */
package org.tapgate.platform.http;
