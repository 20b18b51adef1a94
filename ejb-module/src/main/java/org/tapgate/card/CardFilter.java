package org.tapgate.card;

import java.time.Instant;
import java.util.Optional;

/**
 * Which cards are wanted.
 *
 * @param first6 the first six digits, exactly
 * @param last4 the last four digits, exactly
 * @param aref identifier in the rewards system, exactly
 * @param productCode exactly
 * @param ica number of the issuing member, exactly
 * @param createdFrom first seen then or later
 * @param createdUntil first seen earlier
 * @param oldestFirst instead of the newest
 */
public record CardFilter(
        Optional<String> first6,
        Optional<String> last4,
        Optional<String> aref,
        Optional<String> productCode,
        Optional<String> ica,
        Optional<Instant> createdFrom,
        Optional<Instant> createdUntil,
        boolean oldestFirst) {}
