package org.tapgate.access;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Rulesets with any members filled or not, sensible or not: what storing must not care about. */
public final class RandomTerms {

    private final Random random;

    public RandomTerms(long seed) {
        random = new Random(seed);
    }

    public RulesetTerms next() {
        return new RulesetTerms(
                text(),
                maybe(this::text),
                maybe(this::number),
                Terms.VALID_FROM.plus(Duration.ofNanos(1_000L * random.nextInt())),
                maybe(() -> Terms.VALID_FROM.plusSeconds(random.nextInt(1_000_000))),
                maybe(this::card),
                list(this::text),
                maybe(() -> new UsageCap(maybe(this::number), maybe(this::number))),
                maybe(this::number),
                maybe(() -> new LocationScope(maybe(this::text), list(this::id), maybe(this::number))),
                maybe(() -> new CardholderOffer(maybe(this::free), maybe(this::paid))),
                maybe(() -> new GuestRules(maybe(this::guests), maybe(this::guests), maybe(this::number))),
                maybe(() -> new SpendGate(price(), number(), list(this::text), maybe(this::number))),
                maybe(this::text),
                maybe(() -> random.nextBoolean() ? Verification.AMOUNT : Verification.NONE),
                maybe(random::nextBoolean),
                maybe(this::number));
    }

    private CardCriteria card() {
        return new CardCriteria(list(this::text), list(this::text), list(this::ica));
    }

    private IcaCriterion ica() {
        return new IcaCriterion(text(), list(() -> new BinRange(text(), text())));
    }

    private GuestOffer guests() {
        return new GuestOffer(maybe(this::free), maybe(this::paid), maybe(this::number));
    }

    private FreeOffer free() {
        return new FreeOffer(maybe(this::number));
    }

    private PaidOffer paid() {
        return new PaidOffer(maybe(this::number), price());
    }

    private Price price() {
        return new Price(random.nextLong(), text());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Integer number() {
        return random.nextInt();
    }

    /** Quotes, backslashes, line ends and letters from beyond the basic plane included. */
    private String text() {
        var letters = List.of("a", "Ż", "\"", "\\", "\n", "/", "€", "😀", " ", "7");
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> letters.get(random.nextInt(letters.size())))
                .reduce("", String::concat);
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> List<T> list(Supplier<T> member) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> member.get()).toList();
    }
}
