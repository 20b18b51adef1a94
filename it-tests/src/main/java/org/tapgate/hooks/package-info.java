/**
 * An integrator's own command line ({@code ./tapgate webhooks}): events as they come, handed to a program on this machine
 * that no webhook could reach, and examples of every event to try it with.
 *
 * <p>Written against the wire contract alone, and signed as the product signs (standardwebhooks.com).
 */
package org.tapgate.hooks;
