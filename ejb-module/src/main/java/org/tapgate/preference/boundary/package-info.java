/** The door to one's own preferences. */
package org.tapgate.preference.boundary;
