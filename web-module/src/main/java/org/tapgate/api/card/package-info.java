/** The management API of cards: cards, the whitelist, account ranges (spec/api.md). */
package org.tapgate.api.card;
