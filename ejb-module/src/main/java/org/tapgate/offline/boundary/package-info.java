/** The doors for terminals that come back online, and for the people who look after what they bring. */
package org.tapgate.offline.boundary;
