/** The lists in the tables {@code country}, {@code currency} and {@code merchant_category}, and a copy of them in memory. */
package org.tapgate.reference.store;
