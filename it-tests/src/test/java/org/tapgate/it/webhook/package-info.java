/** Webhooks as an integrator gets them, verified by the reference library of Standard Webhooks. */
package org.tapgate.it.webhook;
