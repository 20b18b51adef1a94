/** Numbers events when their wake-ups come, hands them to readers who wait for them, and forgets the old ones. */
package org.tapgate.event.boundary;
