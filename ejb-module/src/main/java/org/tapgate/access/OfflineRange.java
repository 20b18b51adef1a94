package org.tapgate.access;

import org.tapgate.card.PanRange;

/**
 * Cards that a terminal may let in free while it cannot ask: access-control.md section 10.
 *
 * @param numbers which cards
 * @param service what they open, such as {@code LOUNGE}
 * @param maxGuests at most so many guests with one entry
 */
public record OfflineRange(PanRange numbers, String service, int maxGuests) {}
