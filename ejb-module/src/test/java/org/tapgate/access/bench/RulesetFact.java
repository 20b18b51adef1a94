package org.tapgate.access.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetTerms;

/** A ruleset as those see it who are no engine of ours: flat, all that does not depend on the tap computed before. */
public final class RulesetFact {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private static final String BEHIND_NINE = ":";

    private final UUID id;

    private final int rank;

    private final RulesetTerms terms;

    private final String product;

    private final String issuerCountry;

    private final String firstDigits;

    private final String endOfDigits;

    private final long validFrom;

    private final long validTo;

    /**
     * A fact.
     *
     * @param rank its place in the order of precedence
     */
    RulesetFact(Ruleset ruleset, int rank) {
        this.id = ruleset.id();
        this.rank = rank;
        this.terms = ruleset.terms();
        this.product = first(terms.card().productCodes());
        this.issuerCountry = first(terms.card().issuerCountries());
        var bins = first(terms.card().icas().get(0).binRanges());
        this.firstDigits = bins == null ? null : bins.low();
        this.endOfDigits = bins == null ? null : bins.high() + BEHIND_NINE;
        this.validFrom = terms.validFrom().toEpochMilli();
        this.validTo =
                terms.validTo() == null ? Long.MAX_VALUE : terms.validTo().toEpochMilli();
    }

    private static <T> T first(List<T> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    public String getService() {
        return terms.services().get(0);
    }

    public String getCountry() {
        return terms.locations().country();
    }

    public String getIca() {
        return terms.card().icas().get(0).ica();
    }

    /** Whether the criteria hold that not every ruleset has. */
    public boolean isFor(TapFact tap) {
        return validFrom <= tap.at()
                && tap.at() < validTo
                && (product == null || product.equals(tap.getProduct()))
                && (issuerCountry == null || issuerCountry.equals(tap.getIssuerCountry()))
                && (firstDigits == null || tap.isBetween(firstDigits, endOfDigits));
    }

    UUID id() {
        return id;
    }

    int rank() {
        return rank;
    }

    /** The same as a rule of Drools for this ruleset alone. */
    String rule() {
        var criteria = new StringBuilder("ica == \"%s\", country == \"%s\", service == \"%s\", at >= %dL, at < %dL"
                .formatted(getIca(), getCountry(), getService(), validFrom, validTo));
        if (product != null) {
            criteria.append(", product == \"%s\"".formatted(product));
        }
        if (issuerCountry != null) {
            criteria.append(", issuerCountry == \"%s\"".formatted(issuerCountry));
        }
        if (firstDigits != null) {
            criteria.append(", digits >= \"%s\", digits < \"%s\"".formatted(firstDigits, endOfDigits));
        }
        return """
                rule "ruleset %1$d"
                when
                    $tap : TapFact(%2$s)
                then
                    $tap.consider(%1$d);
                end
                """.formatted(rank, criteria);
    }

    /** Whether total and place have entries left. */
    boolean hasRoom(UsedSums used, long now) {
        var total = terms.usage().total();
        var perLocation = terms.locations().usagePerLocation();
        return (total == null || used.all(now - days(terms.usage().periodDays())) < total)
                && (perLocation == null || used.here(recently(now)) < perLocation);
    }

    boolean hasFree(UsedSums used, long now) {
        var free = terms.cardholder().free();
        return free != null && used.free(recently(now)) < limit(free.limit());
    }

    boolean hasPaid(UsedSums used, long now) {
        var paid = terms.cardholder().paid();
        return paid != null && used.all(recently(now)) - used.free(recently(now)) < limit(paid.limit());
    }

    private long recently(long now) {
        return now - days(terms.entryPeriodDays());
    }

    private static int limit(Integer limit) {
        return limit == null ? NO_LIMIT : limit;
    }

    private static long days(int count) {
        return Duration.ofDays(count).toMillis();
    }
}
