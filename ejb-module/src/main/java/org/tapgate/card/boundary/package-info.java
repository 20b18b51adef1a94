/** The door of cards: managing the account ranges that describe them. */
package org.tapgate.card.boundary;
