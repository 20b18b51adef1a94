package org.tapgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;
import org.tapgate.access.AccessDecision.ToAsk;
import org.tapgate.access.AccessDecision.ToVerify;
import org.tapgate.access.PlainReading.Answer;
import org.tapgate.access.PlainUse.PastEntry;

/** The engine and a {@link PlainReading} of the specification agree on random worlds. */
class AccessEngineAgreementTest {

    private static final int WORLDS = 100_000;

    @Test
    void engine_and_plain_reading_agree() {
        var met = new EnumMap<DenyReason, Integer>(DenyReason.class);
        int granted = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            var decision = agreedDecision(seed);
            if (decision instanceof Denied denied) {
                met.merge(denied.reason(), 1, Integer::sum);
            }
            granted += decision instanceof Granted ? 1 : 0;
        }
        assertThat(met).as("every reason is met in some world").containsOnlyKeys(DenyReason.values());
        assertThat(granted).as("entries granted").isGreaterThan(WORLDS / 100);
    }

    private static AccessDecision agreedDecision(int seed) {
        var world = new RandomWorld(seed);
        var rulesets = world.rulesets();
        var history = RandomWorld.withOnePending(world.history());
        var request = world.tap();
        var candidates = RulesetIndex.of(rulesets).candidates(request);
        var facts = facts(history, request, candidates, world);
        var decision = AccessEngine.decide(request, candidates, facts);
        var plain = new PlainReading(rulesets, history, request, facts);
        assertThat(answer(decision)).as("world %d", seed).isEqualTo(plain.answer());
        if (decision instanceof Granted granted) {
            var company = world.company();
            assertThat(answer(granted.guests().admit(company)))
                    .as("at the door of world %d", seed)
                    .isEqualTo(plain.atDoor(granted.ruleset(), company));
        }
        return decision;
    }

    private static Answer answer(GuestOutcome outcome) {
        if (outcome instanceof GuestOutcome.TooMany tooMany) {
            return new Answer("too many " + tooMany.kind());
        }
        var guests = ((GuestOutcome.Admitted) outcome).guests();
        return new Answer("%d+%d %d+%d %d"
                .formatted(
                        guests.freeAdult(),
                        guests.paidAdult(),
                        guests.freeChild(),
                        guests.paidChild(),
                        guests.childUnderFreeAge()));
    }

    /** What a store would load: nothing that the candidates do not ask for. */
    private static AccessFacts facts(
            List<PastEntry> history, AccessRequest request, Candidates candidates, RandomWorld world) {
        var here = request.place() == null ? null : request.place().locationId();
        var since = candidates.usageSince(request.at());
        var completed = history.stream()
                .filter(entry -> entry.status() == EntryStatus.COMPLETED)
                .filter(entry -> !entry.occurredAt().isAfter(request.at()))
                .toList();
        var usage = completed.stream()
                .filter(entry -> candidates.rulesetIds().contains(entry.rulesetId()))
                .filter(entry -> !entry.occurredAt().isBefore(since.orElseThrow()))
                .map(entry -> new CountedEntry(
                        entry.rulesetId(), entry.locationId(), entry.occurredAt(), entry.mode(), entry.guests()))
                .toList();
        return new AccessFacts(
                world.frozen(),
                last(history.stream()
                        .filter(e -> e.status() == EntryStatus.PENDING)
                        .map(PastEntry::expiresAt)),
                last(completed.stream().filter(e -> e.locationId().equals(here)).map(PastEntry::occurredAt)),
                CardUsage.of(usage, here),
                world.inquiryFailedAt(),
                world.verification(),
                world.gates(candidates));
    }

    private static Instant last(Stream<Instant> instants) {
        return instants.max(Instant::compareTo).orElse(null);
    }

    private static Answer answer(AccessDecision decision) {
        if (decision instanceof Denied denied) {
            var retryAfter = Optional.ofNullable(denied.retryAfterSeconds()).map(Long::valueOf);
            return PlainReading.refusal(denied.reason(), retryAfter.orElse(null));
        }
        if (decision instanceof ToAsk open) {
            return PlainReading.toAsk(open.question());
        }
        if (decision instanceof ToVerify open) {
            return PlainReading.toVerify(open.step());
        }
        var granted = (Granted) decision;
        return new Answer("%s v%d %s free %s paid %s adults %s children %s under %s grace %s"
                .formatted(
                        granted.ruleset().id(),
                        granted.ruleset().version(),
                        granted.mode(),
                        granted.freeLeft().orNull(),
                        granted.paidLeft().orNull(),
                        words(granted.guests().adult()),
                        words(granted.guests().child()),
                        granted.guests().freeUnderAge(),
                        granted.graceApplied()));
    }

    private static String words(GuestQuota quota) {
        return "max %s (%s+%s)"
                .formatted(
                        quota.max().orNull(),
                        quota.freeLeft().orNull(),
                        quota.paidLeft().orNull());
    }
}
