package org.tapgate.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.tapgate.access.AccessDecision.Denied;
import org.tapgate.access.AccessDecision.Granted;

/** Attempts of one card as a door that asks nobody outside would have recorded them, over the days of {@link RandomWorld}. */
final class RandomAttempts {

    private static final int MOST = 25;

    private final Random random;

    private final RulesetIndex rulesets;

    private final List<Entry> recorded = new ArrayList<>();

    private CardPast past = new CardPast(null, List.of(), List.of());

    private RandomAttempts(long seed, RulesetIndex rulesets) {
        random = new Random(seed);
        this.rulesets = rulesets;
    }

    static List<Entry> of(long seed, RandomWorld world, RulesetIndex rulesets) {
        var attempts = new RandomAttempts(seed, rulesets);
        var card = world.tap();
        var at = card.at().minus(Duration.ofDays(4));
        for (int i = 0; i < MOST; i++) {
            at = at.plus(Duration.ofMinutes(attempts.random.nextInt(600)));
            attempts.add(new AccessRequest(
                    card.pan(), card.card(), withoutCooldown(world.tap().place()), at));
        }
        return attempts.recorded;
    }

    /** It is asked of the locations of today. */
    private static Place withoutCooldown(Place place) {
        return place == null
                ? null
                : new Place(place.locationId(), null, place.country(), place.service(), Duration.ZERO);
    }

    private void add(AccessRequest request) {
        if (random.nextInt(12) == 0) {
            recorded.add(entry(request, EntryStatus.REJECTED, null, GuestSplit.NOBODY, DenyReason.CARD_FROZEN));
            return;
        }
        var decision = AccessEngine.decideWithoutAsking(request, rulesets.candidates(request), past.factsFor(request));
        if (decision instanceof Denied denied) {
            recorded.add(entry(request, EntryStatus.REJECTED, null, GuestSplit.NOBODY, denied.reason()));
        } else if (random.nextInt(12) == 0) {
            recorded.add(
                    entry(request, EntryStatus.REJECTED, null, GuestSplit.NOBODY, DenyReason.STATUS_INQUIRY_FAILED));
        } else {
            admit(request, (Granted) decision);
        }
    }

    private void admit(AccessRequest request, Granted granted) {
        var statuses = List.of(
                EntryStatus.COMPLETED,
                EntryStatus.COMPLETED,
                EntryStatus.COMPLETED,
                EntryStatus.CANCELLED,
                EntryStatus.EXPIRED,
                EntryStatus.REVERSED);
        var status = statuses.get(random.nextInt(statuses.size()));
        var split = status == EntryStatus.COMPLETED ? guests(granted) : GuestSplit.NOBODY;
        var entry = entry(request, status, granted, split, null);
        recorded.add(entry);
        past = past.with(new CardPast.Block(
                request.at(),
                status == EntryStatus.EXPIRED
                        ? entry.times().expiresAt()
                        : request.at().plusSeconds(60)));
        if (status == EntryStatus.COMPLETED) {
            past = past.with(new CountedEntry(
                    granted.ruleset().id(),
                    request.place().locationId(),
                    request.at().plusSeconds(60),
                    granted.mode(),
                    split));
        }
    }

    private GuestSplit guests(Granted granted) {
        var came = new GuestCount(random.nextInt(2), random.nextInt(2), 0);
        return granted.guests().admit(came) instanceof GuestOutcome.Admitted admitted
                ? admitted.guests()
                : GuestSplit.NOBODY;
    }

    private static Entry entry(
            AccessRequest request, EntryStatus status, Granted granted, GuestSplit guests, DenyReason reason) {
        var at = request.at();
        var place = request.place();
        var origin = place == null
                ? new EntryOrigin("SN1", null, ReadMethod.CHIP, null, null, null, null)
                : new EntryOrigin(
                        "SN1", null, ReadMethod.CHIP, place.locationId(), null, place.country(), place.service());
        var wentIn = status == EntryStatus.COMPLETED || status == EntryStatus.REVERSED ? at.plusSeconds(60) : null;
        return new Entry(
                new UUID(9, at.toEpochMilli()),
                status,
                EntryType.ONLINE,
                new EntryTimes(at, wentIn, at.plusSeconds(60), at.plusSeconds(300)),
                origin,
                new EntryCard(new UUID(8, 8), request.pan().masked(), request.card()),
                new EntryVerdict(
                        granted == null ? null : granted.ruleset().id(),
                        1,
                        granted == null ? null : granted.mode(),
                        null,
                        reason,
                        null,
                        null,
                        null),
                guests,
                EntryFlags.NONE,
                null,
                null);
    }
}
