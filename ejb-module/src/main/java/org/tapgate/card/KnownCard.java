package org.tapgate.card;

import java.util.UUID;

/**
 * A card in the register.
 *
 * @param id ours
 * @param frozen whether a person froze it for all benefits
 */
public record KnownCard(UUID id, boolean frozen) {}
