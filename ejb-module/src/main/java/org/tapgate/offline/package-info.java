/**
 * Terminals that cannot ask: the lists by which they decide alone, and the entries that they report afterwards
 * (access-control.md sections 9 and 10).
 *
 * <p>Promises:
 *
 * <ol>
 *   <li>F1. A list is good for 24 hours and has a version, which changes with its content and with nothing else.
 *   <li>F2. A report is durable before its terminal is told so. A card's number is in no row of it.
 *   <li>F3. Every line is kept; what cannot be used is told, flagged for people to dismiss, and hinders no other line.
 *   <li>F4. The same line makes one entry, however often and in whatever reports it comes; another line under its
 *       identifier is kept apart and flagged.
 *   <li>F5. An entry that happened counts by when it happened, and is judged as it would have been then, without asking
 *       anybody outside. What would have been refused is flagged and counts all the same, under the first
 *       ruleset that was for the card. What a ruleset has said stands once it is deleted.
 *   <li>F6. Order, repetition and splitting of reports make no difference: {@link org.tapgate.offline.CardReplay}.
 *   <li>F7. Where a card was replaced, before its report came or after, what it did counts for its successor.
 *   <li>F8. What is said to have happened at a doubtful time counts once a person says so.
 * </ol>
 *
 * <p>Out of scope: what an entry is and how a card is judged ({@code access}); keys of terminals ({@code terminal}).
 */
package org.tapgate.offline;
