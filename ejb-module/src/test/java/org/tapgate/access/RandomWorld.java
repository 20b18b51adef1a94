package org.tapgate.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tapgate.access.PlainUse.PastEntry;
import org.tapgate.money.Money;
import org.tapgate.order.ResponseCode;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.MccList;
import org.tapgate.spend.RandomSpending;
import org.tapgate.spend.SpendNeed;
import org.tapgate.spend.SpendPolicy;
import org.tapgate.spend.SpendStatement;

/**
 * Makes rulesets, histories and taps in a world so small that everything meets: few places, few kinds of cards, days
 * cut into hours, so that entries lie exactly on the ends of windows.
 */
final class RandomWorld {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final List<String> SERVICES = List.of("LOUNGE", "FAST_LINE", "SPA");

    private static final List<UUID> LOCATIONS = List.of(new UUID(1, 0), new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));

    private final Random random;

    private final Draw draw;

    private final RandomCards cards;

    RandomWorld(long seed) {
        random = new Random(seed);
        draw = new Draw(random);
        cards = new RandomCards(draw);
    }

    List<Ruleset> rulesets() {
        return many(12, i -> ruleset(new UUID(7, i)));
    }

    private Ruleset ruleset(UUID id) {
        var from = random.nextInt(4) == 0 ? hoursAgo(-1 + random.nextInt(4) * 24) : hoursAgo(24 * 40);
        var to = random.nextInt(4) == 0 ? hoursAgo(random.nextInt(3) - 1) : null;
        return Terms.gold()
                .priority(99 + random.nextInt(2))
                .valid(from, to != null && to.isAfter(from) ? to : null)
                .card(cards.countries(), cards.products(), cards.icas())
                .services(draw.some(1, 2, SERVICES))
                .usage(maybe(() -> 1 + random.nextInt(6)), maybe(() -> 1 + random.nextInt(3)))
                .entryPeriodDays(maybe(() -> 1 + random.nextInt(3)))
                .locations(pick(RandomCards.COUNTRIES), draw.some(0, 3, LOCATIONS), maybe(() -> 1 + random.nextInt(4)))
                .cardholder(maybe(this::freeOffer), maybe(this::paidOffer))
                .guests(maybe(this::guestOffer), maybe(this::guestOffer), maybe(() -> 3))
                .spend(sometimes(this::spendGate))
                .rpmRuleset(sometimes(() -> "external"))
                .verification(pick(List.of(Verification.values())))
                .as(id);
    }

    List<PastEntry> history() {
        return many(40, i -> entry());
    }

    /** One per card can be pending, so only the first of the pending ones is kept. */
    static List<PastEntry> withOnePending(List<PastEntry> history) {
        var pending = history.stream()
                .filter(entry -> entry.status() == EntryStatus.PENDING)
                .skip(1)
                .toList();
        return history.stream().filter(entry -> !pending.contains(entry)).toList();
    }

    private PastEntry entry() {
        var at = hoursAgo(random.nextInt(24 * 4) - 1);
        var status = random.nextInt(3) > 0 ? EntryStatus.COMPLETED : pick(List.of(EntryStatus.values()));
        var expiry = NOW.plusMillis(random.nextInt(600_000) - 500_000L);
        return new PastEntry(
                status,
                expiry,
                new UUID(7, random.nextInt(12)),
                location(),
                at,
                pick(List.of(EntryMode.values())),
                guests());
    }

    private GuestSplit guests() {
        return new GuestSplit(
                random.nextInt(2), random.nextInt(2), random.nextInt(2), random.nextInt(2), random.nextInt(2));
    }

    AccessRequest tap() {
        return new AccessRequest(cards.number(), cards.attributes(), random.nextInt(20) == 0 ? null : place(), NOW);
    }

    private Place place() {
        var cooldown = Duration.ofHours(random.nextInt(3) == 0 ? random.nextInt(3) : 0);
        return new Place(location(), null, pick(RandomCards.COUNTRIES), pick(SERVICES), cooldown);
    }

    boolean frozen() {
        return random.nextInt(20) == 0;
    }

    Instant inquiryFailedAt() {
        return maybe(() -> NOW.minusSeconds(random.nextInt(1_200)));
    }

    CardVerification verification() {
        var codes = List.of("00", "00", "00", "00", "51", "05").stream()
                .map(ResponseCode::new)
                .toList();
        return maybe(() -> verification(pick(List.of(VerificationStep.values())), maybe(() -> pick(codes))));
    }

    /** The fee that was asked for is that of most offers, or of another one. */
    private CardVerification verification(VerificationStep step, ResponseCode code) {
        if (step != VerificationStep.FEE) {
            return new CardVerification(step, code, null, null);
        }
        var fee = new Money(random.nextInt(8) == 0 ? 200 : 100, "EUR");
        return CardVerification.of(Fees.answered(fee, code == null ? null : code.value()));
    }

    private SpendGate spendGate() {
        var price = new Price((long) random.nextInt(600), pick(List.of("EUR", "USD")));
        return new SpendGate(price, 1 + random.nextInt(3), mccs(), random.nextInt(3));
    }

    private List<String> mccs() {
        return pick(List.of(List.of(), List.of("5812"), List.of("5811-5812", "6011"), List.of("5900-5999")));
    }

    /** Who stands at the door beside the cardholder. */
    GuestCount company() {
        return new GuestCount(random.nextInt(4), random.nextInt(4), random.nextInt(2));
    }

    /** What is known of spending and external rules; nothing half the time, so that it has to be asked. */
    GateFacts gates(Candidates candidates) {
        var known = GateFacts.NONE.with(maybe(() -> new Enrolment(hoursAgo(random.nextInt(72)), null)));
        if (random.nextBoolean()) {
            known = known.with(statement(candidates));
        }
        for (EntryMode mode : EntryMode.values()) {
            if (random.nextBoolean()) {
                known = known.with(
                        new GateQuestion.Rules("external", mode),
                        pick(List.of(ExternalVerdict.values())),
                        Duration.ZERO);
            }
        }
        return known;
    }

    private SpendStatement statement(Candidates candidates) {
        var need = candidates.spendNeed(NOW).orElse(new SpendNeed(NOW, Set.of()));
        return random.nextInt(4) == 0
                ? SpendStatement.unavailable(need, new SpendPolicy(MccList.NONE, random.nextInt(4) == 0))
                : RandomSpending.statement(random, NOW, need);
    }

    private FreeOffer freeOffer() {
        return new FreeOffer(maybe(() -> random.nextInt(6)));
    }

    private PaidOffer paidOffer() {
        return new PaidOffer(maybe(() -> random.nextInt(6)), new Price(100L, "EUR"));
    }

    private GuestOffer guestOffer() {
        return new GuestOffer(maybe(this::freeOffer), maybe(this::paidOffer), maybe(() -> random.nextInt(4)));
    }

    private UUID location() {
        return pick(LOCATIONS);
    }

    private static Instant hoursAgo(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private <T> List<T> many(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }

    private <T> T pick(List<T> values) {
        return draw.pick(values);
    }

    private <T> T maybe(Supplier<T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    private <T> T sometimes(Supplier<T> make) {
        return random.nextInt(7) == 0 ? make.get() : null;
    }
}
