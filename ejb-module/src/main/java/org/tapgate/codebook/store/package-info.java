/** The lists as rows of {@code country}, {@code currency}, {@code merchant_category} and {@code card_product}. */
package org.tapgate.codebook.store;
