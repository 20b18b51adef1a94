/**
 * The outside world's other side: who sets up locations, cards and rules, and looks at what happened.
 *
 * <p>Promises: speaks the management API over HTTP as any client application does; refusals are answers.
 */
package org.tapgate.it.systems;
