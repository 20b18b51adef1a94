/** Locations: the list, one with its terminals, adding, changing and taking out. */
package org.tapgate.admin.location;
