package org.tapgate.access.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tapgate.access.BinRange;
import org.tapgate.access.CardCriteria;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.IcaCriterion;
import org.tapgate.access.PaidOffer;
import org.tapgate.access.Price;
import org.tapgate.access.Ruleset;
import org.tapgate.access.Terms;
import org.tapgate.card.CardNumbers;

/**
 * Rulesets and taps, the same for everybody, from a seed. Each issuer has {@value #OF_AN_ISSUER} rulesets, so that with
 * more rulesets there are more issuers, and not more rulesets for a card.
 */
final class World {

    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final int OF_AN_ISSUER = 20;

    /** As many as lie in memory at once when all cards have long histories. */
    private static final int MOST_ENTRIES = 1_000_000;

    private static final int MOST_TAPS = 1_000;

    private static final List<String> PRODUCTS = List.of("MCG", "MPL", "WBE");

    private static final Comparator<Ruleset> ORDER = Comparator.<Ruleset, Integer>comparing(
                    ruleset -> ruleset.terms().priority())
            .thenComparing(ruleset -> -points(ruleset.terms().card()))
            .thenComparing(ruleset -> ruleset.terms().validFrom(), Comparator.reverseOrder())
            .thenComparing(Ruleset::id);

    private final Random random;

    private final Spread spread;

    private final List<Ruleset> rulesets;

    private final List<Tap> taps;

    /**
     * Makes a world.
     *
     * @param past how many entries each card has behind it, under the rulesets of its issuer
     */
    World(long seed, Spread spread, int rulesets, int past) {
        this.random = new Random(seed);
        this.spread = spread;
        this.rulesets = IntStream.range(0, rulesets).mapToObj(this::ruleset).toList();
        int count = Math.min(MOST_TAPS, MOST_ENTRIES / Math.max(1, past));
        this.taps = IntStream.range(0, count).mapToObj(i -> tap(past)).toList();
    }

    List<Ruleset> rulesets() {
        return rulesets;
    }

    /** The rulesets as facts, in their order of precedence: access-control.md section 4. */
    List<RulesetFact> facts() {
        var inOrder = rulesets.stream().sorted(ORDER).toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(rank -> new RulesetFact(inOrder.get(rank), rank))
                .toList();
    }

    List<Tap> taps() {
        return taps;
    }

    private Ruleset ruleset(int number) {
        var issuer = number / OF_AN_ISSUER;
        var free = oneOf(3) ? null : new FreeOffer(1 + random.nextInt(3));
        return Terms.gold()
                .priority(100 + random.nextInt(3))
                .valid(NOW.minus(Duration.ofDays(400L + number % 50)), oneOf(10) ? NOW.minusSeconds(1) : null)
                .card(
                        oneOf(3) ? List.of("POL") : List.of(),
                        oneOf(3) ? List.of(pick(PRODUCTS)) : List.of(),
                        List.of(new IcaCriterion(ica(issuer), oneOf(2) ? List.of() : List.of(bins(issuer)))))
                .services(pick(spread.services()))
                .usage(oneOf(4) ? 1 + random.nextInt(20) : null, 365)
                .entryPeriodDays(30)
                .locations(pick(spread.countries()), List.of(), oneOf(4) ? 1 + random.nextInt(4) : null)
                .cardholder(free, free == null || oneOf(2) ? paid() : null)
                .as(new UUID(7, number));
    }

    private PaidOffer paid() {
        return new PaidOffer(1 + random.nextInt(4), new Price(2500L, "EUR"));
    }

    /** A card that one of its issuer's rulesets is for, at a place where that holds. */
    private Tap tap(int past) {
        var first = random.nextInt(rulesets.size()) / OF_AN_ISSUER * OF_AN_ISSUER;
        var ofIssuer = rulesets.subList(first, Math.min(first + OF_AN_ISSUER, rulesets.size()));
        var aim = pick(ofIssuer).terms();
        var issuer = aim.card().icas().get(0);
        var products = aim.card().productCodes();
        return new Tap(
                CardNumbers.startingWith(numbers(first / OF_AN_ISSUER, issuer), random),
                issuer.ica(),
                pick(products.isEmpty() ? PRODUCTS : products),
                aim.locations().country(),
                aim.services().get(0),
                history(ofIssuer, past));
    }

    private String numbers(int issuer, IcaCriterion criterion) {
        return criterion.binRanges().isEmpty()
                ? bin(issuer) + random.nextInt(10)
                : criterion.binRanges().get(0).high();
    }

    private List<CountedEntry> history(List<Ruleset> ofIssuer, int past) {
        var entries = new ArrayList<CountedEntry>();
        for (int i = 0; i < past; i++) {
            entries.add(new CountedEntry(
                    pick(ofIssuer).id(),
                    oneOf(3) ? Tap.HERE : Tap.ELSEWHERE,
                    NOW.minusSeconds(random.nextInt(60 * 24 * 3_600)),
                    pick(List.of(EntryMode.values())),
                    GuestSplit.NOBODY));
        }
        return entries;
    }

    private static int points(CardCriteria card) {
        return (card.icas().get(0).binRanges().isEmpty() ? 0 : 8)
                + (card.productCodes().isEmpty() ? 0 : 2)
                + (card.issuerCountries().isEmpty() ? 0 : 1);
    }

    private BinRange bins(int issuer) {
        int from = random.nextInt(10);
        return new BinRange(bin(issuer) + from, bin(issuer) + (from + random.nextInt(10 - from)));
    }

    private static String ica(int issuer) {
        return Integer.toString(1_000 + issuer);
    }

    private static String bin(int issuer) {
        return Integer.toString(510_000 + issuer);
    }

    private boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
