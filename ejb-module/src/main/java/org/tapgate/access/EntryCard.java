package org.tapgate.access;

import java.util.UUID;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;

/**
 * Which card asked, as it was then.
 *
 * @param id in the register of cards
 * @param digits first six and last four
 * @param attributes what its account range told
 */
public record EntryCard(UUID id, MaskedPan digits, CardAttributes attributes) {}
