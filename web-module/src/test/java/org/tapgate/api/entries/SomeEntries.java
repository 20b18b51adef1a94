package org.tapgate.api.entries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.access.DecisionTrace;
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
import org.tapgate.access.Reversal;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;
import org.tapgate.money.Money;

/** Entries for tests of reports. */
final class SomeEntries {

    static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    private static final GuestQuota NOBODY = new GuestQuota(Remaining.NONE, Remaining.NONE, Remaining.NONE, null);

    private SomeEntries() {}

    /** One for 25 euros that was reversed. */
    static Entry paid(int number, String icaName, String reason) {
        var promise = new EntryPromise(
                EntryMode.PAID,
                new Money(2500, "EUR"),
                Remaining.NONE,
                Remaining.UNLIMITED,
                new GuestAllowance(NOBODY, NOBODY, null));
        return new Entry(
                new UUID(1, number),
                EntryStatus.REVERSED,
                EntryType.ONLINE,
                new EntryTimes(AT, AT, AT, AT),
                new EntryOrigin("SN1", null, ReadMethod.CHIP, new UUID(2, 2), null, "POL", "LOUNGE"),
                new EntryCard(
                        new UUID(3, 3),
                        new MaskedPan("543210", "7899"),
                        new CardAttributes(null, "1234", icaName, "POL", "MCG")),
                new EntryVerdict(
                        new UUID(4, 4), 7, EntryMode.PAID, promise, null, null, "00", new DecisionTrace(List.of())),
                GuestSplit.NOBODY,
                new EntryFlags(false, false),
                null,
                new Reversal("ann@bank.example", AT, reason));
    }
}
