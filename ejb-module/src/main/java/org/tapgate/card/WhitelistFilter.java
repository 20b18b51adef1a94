package org.tapgate.card;

import java.util.Optional;

/**
 * Which cards of the whitelist are wanted.
 *
 * @param first6 the first six digits, exactly
 * @param last4 the last four digits, exactly
 */
public record WhitelistFilter(Optional<String> first6, Optional<String> last4) {}
