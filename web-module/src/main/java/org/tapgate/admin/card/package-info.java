/** What is known of cards: the account ranges. */
package org.tapgate.admin.card;
