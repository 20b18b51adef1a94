package org.tapgate.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of a card's past, both ends included.
 *
 * @param cardId which card
 * @param since from when on its entries are wanted
 * @param until until when
 */
public record CardSpan(UUID cardId, Instant since, Instant until) {}
