/** Asking what a card has spent, telling the MRS of cards by message, and the feed of its simulator. */
package org.tapgate.spend.boundary;
