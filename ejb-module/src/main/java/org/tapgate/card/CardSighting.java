package org.tapgate.card;

import java.time.Instant;

/**
 * A card that was seen, with all that is kept of it.
 *
 * @param fingerprint by which it is recognised
 * @param digits what may be shown of its number
 * @param attributes what its account range tells today
 * @param at when
 */
public record CardSighting(CardFingerprint fingerprint, MaskedPan digits, CardAttributes attributes, Instant at) {}
