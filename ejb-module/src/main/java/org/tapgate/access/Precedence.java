package org.tapgate.access;

import java.util.Comparator;
import java.util.UUID;

/** The order in which candidates are tried: access-control.md section 4. */
final class Precedence {

    /** Lower priority, then more specific, then later valid, then lower id; the order of ids is PostgreSQL's. */
    static final Comparator<Ruleset> ORDER = Comparator.comparing(
                    (Ruleset ruleset) -> ruleset.terms().priority())
            .thenComparing(Comparator.comparingInt(Precedence::specificity).reversed())
            .thenComparing(ruleset -> ruleset.terms().validFrom(), Comparator.reverseOrder())
            .thenComparing(Ruleset::id, Precedence::compareIds);

    private Precedence() {}

    /** Twice the sum of section 4, which gives half a point for listed locations. */
    static int specificity(Ruleset ruleset) {
        var card = ruleset.terms().card();
        int points = card.hasBinRanges() ? 16 : 0;
        points += card.icas().isEmpty() ? 0 : 8;
        points += card.productCodes().isEmpty() ? 0 : 4;
        points += card.issuerCountries().isEmpty() ? 0 : 2;
        points += ruleset.terms().locations().locationIds().isEmpty() ? 0 : 1;
        return points;
    }

    /** As unsigned numbers: {@link UUID#compareTo} takes them for signed ones. */
    static int compareIds(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
