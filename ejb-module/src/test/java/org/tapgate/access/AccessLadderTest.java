package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tapgate.access.DenyReason.EXTERNAL_RULES_NOT_CONFIGURED;
import static org.tapgate.access.DenyReason.EXTERNAL_RULES_UNAVAILABLE;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.order.ResponseCode;
import org.tapgate.spend.SpendStatement;
import org.tapgate.spend.Statements;

/** Every row mends exactly one thing of the row above and meets the next reason; the last row gets in. */
class AccessLadderTest {

    private static final Price FEE = new Price(2500L, "EUR");

    private static final CountedEntry YESTERDAY =
            Taps.entry(Taps.LOUNGE, Taps.NOW.minus(Duration.ofDays(1)), EntryMode.FREE);

    private static final CardUsage USED_ONCE = CardUsage.of(List.of(YESTERDAY), Taps.LOUNGE);

    private static final AccessRequest NOWHERE = Taps.tapAt(null);

    private static final AccessRequest COOLING = Taps.tapAt(Taps.lounge(Duration.ofHours(1)));

    private static final AccessFacts ALL_WRONG =
            new AccessFacts(true, Taps.NOW.plusSeconds(90), Taps.NOW.minusSeconds(600), USED_ONCE, null, null);

    private static final AccessFacts BLOCKED =
            new AccessFacts(false, Taps.NOW.plusSeconds(90), Taps.NOW.minusSeconds(600), USED_ONCE, null, null);

    private static final AccessFacts JUST_HERE =
            new AccessFacts(false, null, Taps.NOW.minusSeconds(600), USED_ONCE, null, null);

    private static final AccessFacts RESTED = new AccessFacts(false, null, null, USED_ONCE, null, null);

    private static final CardVerification DEAD = answer(VerificationStep.STATUS_INQUIRY, "14");

    private static final CardVerification POOR = answer(VerificationStep.AMOUNT, "51");

    private static final CardVerification REFUSED = answer(VerificationStep.AMOUNT, "05");

    private static final CardVerification PAYING = answer(VerificationStep.AMOUNT, "00");

    private static final SpendStatement NO_SOURCE = Statements.unavailable();

    private static final SpendStatement NOTHING_SPENT = Statements.live();

    private static AccessFacts knowing(SpendStatement spending) {
        return RESTED.with(GateFacts.NONE.with(spending));
    }

    private static AccessFacts told(ExternalVerdict verdict) {
        return RESTED.with(
                GateFacts.NONE.with(new GateQuestion.Rules("external", EntryMode.PAID), verdict, Duration.ZERO));
    }

    /** Refuses by every step; each rung lifts one of them. */
    private static Terms strict() {
        return Terms.gold()
                .services("FAST_LINE")
                .usage(1, 30)
                .locations("POL", null, 1)
                .cardholder(new FreeOffer(1), null)
                .spend(new SpendGate(new Price(1L, "EUR"), 30, null, null))
                .rpmRuleset("external")
                .verification(Verification.ASI);
    }

    static Stream<Arguments> rungs() {
        var forLounges = strict().services("LOUNGE");
        return Stream.of(
                rung(NOWHERE, ALL_WRONG, strict(), DenyReason.UNKNOWN_DEVICE),
                rung(COOLING, ALL_WRONG, strict(), DenyReason.CARD_FROZEN),
                rung(COOLING, BLOCKED, strict(), DenyReason.TEMPORARILY_BLOCKED),
                rung(COOLING, JUST_HERE, strict(), DenyReason.MISSING_ACCESS_RULES),
                rung(COOLING, JUST_HERE, forLounges, DenyReason.COOLDOWN_ACTIVE),
                rung(COOLING, RESTED, forLounges, DenyReason.TOTAL_USED_UP),
                rung(COOLING, RESTED, noTotal(), DenyReason.LOCATION_USED_UP),
                rung(COOLING, RESTED, anywhere(), DenyReason.ENTRIES_USED_UP),
                rung(COOLING, knowing(NO_SOURCE), moreEntries(), DenyReason.SPEND_SOURCE_UNAVAILABLE),
                rung(COOLING, knowing(NOTHING_SPENT), moreEntries(), DenyReason.SPEND_TOO_LOW),
                rung(COOLING, told(ExternalVerdict.NOT_CONFIGURED), noSpendGate(), EXTERNAL_RULES_NOT_CONFIGURED),
                rung(COOLING, told(ExternalVerdict.UNAVAILABLE), noSpendGate(), EXTERNAL_RULES_UNAVAILABLE),
                rung(COOLING, told(ExternalVerdict.DENY), noSpendGate(), DenyReason.EXTERNAL_RULES_DENIED),
                rung(COOLING, RESTED.with(DEAD), free(), DenyReason.STATUS_INQUIRY_FAILED),
                rung(COOLING, RESTED.with(POOR), amount(), DenyReason.INSUFFICIENT_FUNDS),
                rung(COOLING, RESTED.with(REFUSED), amount(), DenyReason.AMOUNT_REFUSED),
                rung(COOLING, RESTED.with(PAYING), amount(), null));
    }

    private static Terms noTotal() {
        return strict().services("LOUNGE").usage(null, null);
    }

    private static Terms anywhere() {
        return noTotal().locations("POL", null, null);
    }

    private static Terms moreEntries() {
        return anywhere().cardholder(new FreeOffer(1), new PaidOffer(null, FEE));
    }

    private static Terms noSpendGate() {
        return moreEntries().spend(null);
    }

    private static Terms noExternalRules() {
        return noSpendGate().rpmRuleset(null);
    }

    private static Terms free() {
        return noExternalRules().cardholder(new FreeOffer(2), new PaidOffer(null, FEE));
    }

    private static Terms amount() {
        return free().verification(Verification.AMOUNT);
    }

    private static CardVerification answer(VerificationStep step, String code) {
        return new CardVerification(step, new ResponseCode(code), null, null);
    }

    private static Arguments rung(AccessRequest request, AccessFacts facts, Terms terms, DenyReason reason) {
        return Arguments.of(request, facts, terms.as(Taps.GOLD), reason);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("rungs")
    void each_rung_meets_the_next_reason(AccessRequest request, AccessFacts facts, Ruleset ruleset, DenyReason reason) {
        var decision = Taps.decide(request, facts, ruleset);

        if (reason == null) {
            assertThat(decision).isInstanceOf(Granted.class);
        } else {
            assertThat(decision).isInstanceOfSatisfying(Denied.class, denied -> {
                assertThat(denied.reason()).isEqualTo(reason);
                assertThat(denied.retryAfterSeconds() != null).isEqualTo(reason.isRetryable());
                assertThat(last(denied.trace().lines()).reason()).isEqualTo(reason);
            });
        }
    }

    @Test
    void reasons_are_declared_in_the_order_in_which_the_ladder_meets_them() {
        assertThat(rungs().map(rung -> rung.get()[3]).filter(reason -> reason != null))
                .containsExactly((Object[]) DenyReason.values());
    }

    @Test
    void the_trace_of_a_granted_entry_names_every_check_in_order() {
        var decision =
                Taps.decide(Taps.tap(), Taps.having(YESTERDAY), Terms.gold().as(Taps.GOLD));

        assertThat(decision.trace().lines())
                .extracting(TraceLine::check)
                .containsExactly(
                        "DEVICE_ASSIGNED",
                        "CARD_NOT_FROZEN",
                        "NO_ENTRY_PENDING",
                        "RULESET_MATCHES",
                        "COOLDOWN_OVER",
                        "TOTAL_USAGE",
                        "USAGE_AT_LOCATION",
                        "FREE_ENTRIES",
                        "RULESET_ADMITS",
                        "CARD_VERIFIED");
        assertThat(decision.trace().lines()).allMatch(line -> line.verdict() == Verdict.PASSED);
    }

    @Test
    void nothing_in_a_decision_shows_the_card_number() {
        var words = rungs().map(rung -> Taps.decide(
                        (AccessRequest) rung.get()[0], (AccessFacts) rung.get()[1], (Ruleset) rung.get()[2])
                .toString());

        assertThat(words).noneMatch(text -> text.contains("5432101234567"));
    }

    private static TraceLine last(List<TraceLine> lines) {
        return lines.get(lines.size() - 1);
    }
}
