/** Payment and refund intents, from outside: an integrator's program on one side, a terminal on the other. */
package org.tapgate.it.intent;
