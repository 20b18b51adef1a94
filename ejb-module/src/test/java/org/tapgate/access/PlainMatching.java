package org.tapgate.access;

import java.util.Comparator;

/** Check 6 of section 3 and the precedence of section 4 of access-control.md for the {@link PlainReading}. */
record PlainMatching(AccessRequest request) {

    private static final int LENGTH = 19;

    boolean matches(Ruleset ruleset) {
        var terms = ruleset.terms();
        var now = request.at();
        boolean active = !now.isBefore(terms.validFrom()) && (terms.validTo() == null || now.isBefore(terms.validTo()));
        var listed = terms.locations().locationIds();
        boolean here = listed.isEmpty()
                ? terms.locations().country().equals(request.place().country())
                : listed.contains(request.place().locationId());
        return active && here && terms.services().contains(request.place().service()) && isFor(terms.card());
    }

    private boolean isFor(CardCriteria criteria) {
        boolean country = criteria.issuerCountries().isEmpty()
                || criteria.issuerCountries().stream()
                        .anyMatch(one -> one.equals(request.card().issuerCountry()));
        boolean product = criteria.productCodes().isEmpty()
                || criteria.productCodes().stream()
                        .anyMatch(one -> one.equals(request.card().productCode()));
        boolean ica = criteria.icas().isEmpty() || criteria.icas().stream().anyMatch(this::isOf);
        return country && product && ica;
    }

    private boolean isOf(IcaCriterion criterion) {
        boolean inRange = criterion.binRanges().isEmpty()
                || criterion.binRanges().stream().anyMatch(this::isIn);
        return criterion.ica().equals(request.card().ica()) && inRange;
    }

    /** Compared as texts of {@value #LENGTH} digits. */
    private boolean isIn(BinRange range) {
        var number = filled(request.pan().reveal(), "0");
        return number.compareTo(filled(range.low(), "0")) >= 0 && number.compareTo(filled(range.high(), "9")) <= 0;
    }

    private static String filled(String digits, String with) {
        return digits + with.repeat(LENGTH - digits.length());
    }

    static Comparator<Ruleset> order() {
        return Comparator.comparing((Ruleset ruleset) -> ruleset.terms().priority())
                .thenComparing(ruleset -> -points(ruleset.terms()))
                .thenComparing(ruleset -> -ruleset.terms().validFrom().getEpochSecond())
                .thenComparing(ruleset -> ruleset.id().toString());
    }

    private static double points(RulesetTerms terms) {
        double points = terms.card().issuerCountries().isEmpty() ? 0 : 1;
        points += terms.card().productCodes().isEmpty() ? 0 : 2;
        points += terms.card().icas().isEmpty() ? 0 : 4;
        points += terms.card().icas().stream().allMatch(ica -> ica.binRanges().isEmpty()) ? 0 : 8;
        return points + (terms.locations().locationIds().isEmpty() ? 0 : 0.5);
    }
}
