/** The sequence of events, read by clients in every way there is. */
package org.tapgate.it.event;
