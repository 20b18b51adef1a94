package org.tapgate.access.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.access.DecisionTrace;
import org.tapgate.access.DenyReason;
import org.tapgate.access.Entry;
import org.tapgate.access.EntryCard;
import org.tapgate.access.EntryFlags;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryOrigin;
import org.tapgate.access.EntryPromise;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryTimes;
import org.tapgate.access.EntryType;
import org.tapgate.access.EntryVerdict;
import org.tapgate.access.GuestAllowance;
import org.tapgate.access.GuestQuota;
import org.tapgate.access.GuestSplit;
import org.tapgate.access.ReadMethod;
import org.tapgate.access.Remaining;
import org.tapgate.access.TraceLine;
import org.tapgate.access.Verdict;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;
import org.tapgate.platform.Ids;

/** Writes entries for tests of the store, changed where the test says so. */
final class EntryFixture {

    private static final GuestQuota NOBODY = new GuestQuota(Remaining.NONE, Remaining.NONE, Remaining.NONE, null);

    private final UUID cardId;

    private Instant at = Instant.parse("2026-11-21T10:00:00Z");
    private EntryStatus status = EntryStatus.COMPLETED;
    private String last4 = "7899";
    private String terminal = "SN1";
    private UUID locationId = new UUID(1, 1);
    private UUID clientId;
    private String country = "POL";
    private String ica = "1234";
    private UUID rulesetId = new UUID(2, 1);
    private EntryMode mode = EntryMode.FREE;
    private GuestSplit guests = GuestSplit.NOBODY;
    private DenyReason reason = DenyReason.TEMPORARILY_BLOCKED;

    EntryFixture(UUID cardId) {
        this.cardId = cardId;
    }

    EntryFixture at(Instant time) {
        at = time;
        return this;
    }

    EntryFixture ending(String digits) {
        last4 = digits;
        return this;
    }

    EntryFixture status(EntryStatus value) {
        status = value;
        return this;
    }

    EntryFixture refused(DenyReason why) {
        status = EntryStatus.REJECTED;
        reason = why;
        return this;
    }

    EntryFixture from(String serialNumber, UUID location) {
        terminal = serialNumber;
        locationId = location;
        return this;
    }

    EntryFixture in(String where) {
        country = where;
        return this;
    }

    EntryFixture of(UUID client, String issuer) {
        clientId = client;
        ica = issuer;
        return this;
    }

    EntryFixture under(UUID ruleset, EntryMode how) {
        rulesetId = ruleset;
        mode = how;
        return this;
    }

    EntryFixture with(GuestSplit company) {
        guests = company;
        return this;
    }

    Entry write() {
        boolean refused = status == EntryStatus.REJECTED;
        boolean happened = status == EntryStatus.COMPLETED || status == EntryStatus.REVERSED;
        var times = new EntryTimes(at, happened ? at : null, at, refused ? null : at.plus(Duration.ofMinutes(5)));
        return new Entry(
                Ids.next(),
                status,
                EntryType.ONLINE,
                times,
                new EntryOrigin(terminal, at, ReadMethod.CHIP, locationId, clientId, country, "LOUNGE"),
                new EntryCard(
                        cardId,
                        new MaskedPan("543210", last4),
                        new CardAttributes("543210-543219", ica, "Bank", "POL", "MCG")),
                refused ? refusal() : promise(),
                guests,
                new EntryFlags(false, false),
                null,
                null);
    }

    private EntryVerdict promise() {
        var promise = new EntryPromise(
                mode, null, new Remaining(3), Remaining.UNLIMITED, new GuestAllowance(NOBODY, NOBODY, 3));
        return new EntryVerdict(rulesetId, 1, mode, promise, null, null, "00", trace());
    }

    private EntryVerdict refusal() {
        return new EntryVerdict(null, null, null, null, reason, 17, null, trace());
    }

    private static DecisionTrace trace() {
        return new DecisionTrace(List.of(new TraceLine("CARD_NOT_FROZEN", null, "no", 3, Verdict.PASSED, null)));
    }
}
