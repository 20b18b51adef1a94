package org.tapgate.card;

import java.util.UUID;

/**
 * A card in the register.
 *
 * @param id ours
 * @param frozen whether it has no benefits: a person froze it, or another card took its place
 */
public record KnownCard(UUID id, boolean frozen) {}
