package org.tapgate.offline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tapgate.access.EntryType;
import org.tapgate.access.GuestCount;
import org.tapgate.access.Place;
import org.tapgate.access.ReadMethod;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.MaskedPan;
import org.tapgate.offline.OfflineCard;
import org.tapgate.offline.OfflineEntry;
import org.tapgate.offline.OfflineResult;
import org.tapgate.offline.OfflineSource;
import org.tapgate.offline.OfflineStanding;
import org.tapgate.offline.OfflineUse;
import org.tapgate.offline.Settlement;
import org.tapgate.platform.Fault;

/** A row of {@code offline_entry}, member by column. */
record OfflineRow(
        UUID id,
        UUID report,
        String terminal,
        String offlineId,
        String contentHash,
        boolean conflicting,
        Instant receivedAt,
        EntryType type,
        Instant occurredAt,
        ReadMethod readMethod,
        int adults,
        int children,
        int childrenUnderFreeAge,
        String listVersion,
        UUID locationId,
        UUID clientId,
        String country,
        String service,
        Long cooldownSeconds,
        UUID cardId,
        String first6,
        String last4,
        String accountRange,
        String ica,
        String icaName,
        String issuerCountry,
        String productCode,
        List<UUID> rulesetIds,
        boolean cardExpired,
        OfflineResult result,
        boolean counted,
        String code,
        List<Fault> faults,
        String settledBy,
        Instant settledAt,
        String settledReason) {

    private static final Place NOWHERE = new Place(null, null, null, null, null);

    private static final OfflineCard NO_CARD =
            new OfflineCard(null, new MaskedPan(null, null), CardAttributes.UNKNOWN, List.of(), false);

    private static final Settlement UNSETTLED = new Settlement(null, null, null);

    static OfflineRow of(OfflineEntry entry) {
        var source = entry.source();
        var use = entry.use();
        var place = entry.place() == null ? NOWHERE : entry.place();
        var card = entry.card() == null ? NO_CARD : entry.card();
        var standing = entry.standing();
        var settlement = standing.settlement() == null ? UNSETTLED : standing.settlement();
        return new OfflineRow(
                entry.id(),
                source.report(),
                source.terminal(),
                source.offlineId(),
                source.contentHash(),
                source.conflicting(),
                source.receivedAt(),
                use.type(),
                use.occurredAt(),
                use.readMethod(),
                use.guests().adult(),
                use.guests().child(),
                use.guests().childUnderFreeAge(),
                use.listVersion(),
                place.locationId(),
                place.clientId(),
                place.country(),
                place.service(),
                place.cooldown() == null ? null : place.cooldown().toSeconds(),
                card.id(),
                card.digits().first6(),
                card.digits().last4(),
                card.attributes().accountRange(),
                card.attributes().ica(),
                card.attributes().icaName(),
                card.attributes().issuerCountry(),
                card.attributes().productCode(),
                card.rulesetIds(),
                card.expired(),
                standing.result(),
                standing.counted(),
                standing.code(),
                standing.faults(),
                settlement.by(),
                settlement.at(),
                settlement.reason());
    }

    OfflineEntry entry() {
        return new OfflineEntry(
                id,
                new OfflineSource(report, terminal, offlineId, contentHash, conflicting, receivedAt),
                new OfflineUse(
                        type,
                        occurredAt,
                        readMethod,
                        new GuestCount(adults, children, childrenUnderFreeAge),
                        listVersion),
                locationId == null ? null : place(),
                cardId == null ? null : card(),
                new OfflineStanding(
                        result,
                        counted,
                        code,
                        faults == null ? List.of() : faults,
                        settledAt == null ? null : new Settlement(settledBy, settledAt, settledReason)));
    }

    private Place place() {
        return new Place(locationId, clientId, country, service, Duration.ofSeconds(cooldownSeconds));
    }

    private OfflineCard card() {
        return new OfflineCard(
                cardId,
                new MaskedPan(first6, last4),
                new CardAttributes(accountRange, ica, icaName, issuerCountry, productCode),
                rulesetIds,
                cardExpired);
    }
}
