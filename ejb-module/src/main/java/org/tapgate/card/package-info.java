/**
 * Cards: how a number is read, recognised again and described, without ever being kept.
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>A full card number exists in memory only, as {@link org.tapgate.card.Pan}, which prints itself masked and hands
 *       its digits to nobody outside this package.
 *   <li>A card is recognised by the HMAC-SHA-256 of its number under a key of ours, together with that key's id. What
 *       is stored beside it are the first six and the last four digits. A card that is known under another key of ours
 *       is hashed again when it is seen, and stays the same card: {@link org.tapgate.card.FingerprintKeys}.
 *   <li>Only the numbers of whitelisted cards can be recovered, by whoever holds a secret: {@link
 *       org.tapgate.card.PanSeal}. They leave as hashes: {@link org.tapgate.card.OfflineWhitelist}.
 *   <li>Of all account ranges that contain a number, the narrowest describes the card; ranges may nest and overlap. Of
 *       equally narrow ones it is the one made last, so that a correction is an addition.
 *   <li>A change of account ranges holds at once on the node where it was made and within two seconds on all others,
 *       without a query when a card is tapped: {@link org.tapgate.card.AccountRangeDirectory}.
 *   <li>A file of ranges comes in whole or not at all, with every fault named by its line: {@link
 *       org.tapgate.card.AccountRangeFile}.
 * </ol>
 *
 * <p>Source: access-control.md section 1. Out of scope: whether a card may pass ({@code access}), card expiry, track
 * data and verification values, which are never read at all.
 */
package org.tapgate.card;
