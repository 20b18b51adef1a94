/** The management API of cards: account ranges (spec/api.md). */
package org.tapgate.api.card;
