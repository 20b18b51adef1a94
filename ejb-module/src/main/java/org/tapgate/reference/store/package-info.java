/** The lists in the tables {@code country}, {@code currency}, {@code merchant_category} and {@code card_product}, and a copy in memory. */
package org.tapgate.reference.store;
