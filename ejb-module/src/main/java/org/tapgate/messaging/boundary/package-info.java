/** What wakes messaging up: wake-ups from the broker, the sweep, and the clearing of what is over. */
package org.tapgate.messaging.boundary;
