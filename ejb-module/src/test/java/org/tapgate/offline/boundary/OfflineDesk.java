package org.tapgate.offline.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.access.AccessPoints;
import org.tapgate.access.Place;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetIndex;
import org.tapgate.access.boundary.ReportedEntriesOnDatabase;
import org.tapgate.access.boundary.ReversalsOnDatabase;
import org.tapgate.access.store.AccessStores;
import org.tapgate.audit.Actor;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeIndex;
import org.tapgate.card.CardSighting;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.store.CardStores;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.messaging.DomainEvent;
import org.tapgate.messaging.store.Outboxes;
import org.tapgate.offline.LineResult;
import org.tapgate.offline.ReportLine;
import org.tapgate.offline.ReportOutcome;
import org.tapgate.offline.ReportedCard;
import org.tapgate.offline.store.OfflineStores;
import org.tapgate.platform.Database;

/**
 * The door for reports on a real database: terminals SN1 and SN2 at two lounges, and gold cards of one bank. Each call
 * runs in a transaction as the container would make it; reports are judged when the test says so.
 */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the beans are wired by hand
final class OfflineDesk {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    static final Instant PAIRED_AT = NOW.minus(Duration.ofDays(10));

    private static final AccountRangeIndex RANGES =
            AccountRangeIndex.of(List.of(new AccountRange("543210", "543219", "1234", "Bank", "POL", "MCG")));

    private static final FingerprintKeys KEYS = new FingerprintKeys(new FingerprintKey("k1", new byte[32]), List.of());

    final DataSource database = Database.fresh();

    private RulesetIndex rulesets;

    private final Duration cooldown;

    final List<String> noted = new ArrayList<>();

    Caller caller = new Caller(
            new Actor(Actor.Kind.USER, new UUID(9, 9), "admin@example.test"),
            Role.ADMIN,
            DataScope.EVERYTHING,
            Set.of());

    private final Map<UUID, DomainEvent> toJudge = new HashMap<>();

    OfflineDesk(Duration cooldown, Ruleset... rulesets) {
        this.cooldown = cooldown;
        this.rulesets = RulesetIndex.of(List.of(rulesets));
    }

    ReportOutcome receive(String terminal, String reportId, List<ReportLine> lines) {
        return transaction(transaction -> {
            var door = new OfflineReports();
            door.entries = OfflineStores.entries(transaction);
            door.reception = reception(transaction);
            door.outbox = new Told(Outboxes.in(transaction), this::keep);
            return door.receive(terminal, reportId, lines);
        });
    }

    private void keep(DomainEvent event) {
        if (event.type().equals(ReportEvents.RECEIVED)) {
            toJudge.put(event.id(), event);
        }
    }

    List<LineResult> results(String terminal, String reportId) {
        return transaction(transaction -> OfflineStores.entries(transaction).results(terminal, reportId))
                .orElseThrow();
    }

    /** The reports that nobody has judged yet. */
    List<UUID> toJudge() {
        return new ArrayList<>(toJudge.keySet());
    }

    void judge(UUID event) {
        transaction(transaction -> {
            var ingestion = new Ingestion();
            ingestion.inbox = (queue, id) -> Optional.ofNullable(toJudge.remove(id));
            ingestion.reported = OfflineStores.entries(transaction);
            ingestion.past = AccessStores.past(transaction);
            ingestion.reckoning = reckoning(transaction);
            ingestion.outbox = Outboxes.in(transaction);
            ingestion.clock = () -> NOW;
            return ingestion.ingest(event);
        });
    }

    void judgeAll() {
        toJudge().forEach(this::judge);
    }

    /** Puts one card in the place of another as the desk for cards does it: the histories move, then the card is closed. */
    void replace(int card, int successor) {
        var from = met(card);
        var to = met(successor);
        transaction(transaction -> {
            AccessStores.history(transaction).move(from, to);
            OfflineStores.history(transaction).move(from, to);
            var cards = CardStores.archive(transaction);
            return cards.close(cards.hold(from, DataScope.EVERYTHING).orElseThrow(), to);
        });
    }

    /** From now on there are only these rulesets. */
    void rulesets(Ruleset... left) {
        rulesets = RulesetIndex.of(List.of(left));
    }

    /** Freezes a card as the desk for cards does it. */
    void freeze(int card, Instant at) {
        var id = met(card);
        transaction(transaction -> {
            var cards = CardStores.archive(transaction);
            return cards.freeze(cards.hold(id, DataScope.EVERYTHING).orElseThrow(), at);
        });
    }

    /** Lets a card have its benefits again. */
    void unfreeze(int card) {
        var id = met(card);
        transaction(transaction -> {
            var cards = CardStores.archive(transaction);
            return cards.unfreeze(cards.hold(id, DataScope.EVERYTHING).orElseThrow());
        });
    }

    /** The card of {@link OfflineReportsTest#card} in the register. */
    UUID met(int card) {
        var pan = ((ReportedCard.Plain) OfflineReportsTest.card(card)).pan();
        var sighting = CardSighting.of(KEYS, pan, RANGES.attributes(pan), NOW);
        return transaction(
                transaction -> CardStores.register(transaction).meet(sighting).id());
    }

    /** Somebody at the worklist; what they do is noted in {@link #noted}. */
    <T> T worklist(Function<OfflineWorklist, T> work) {
        return transaction(transaction -> {
            var door = new OfflineWorklist();
            door.archive = OfflineStores.archive(transaction);
            door.reported = OfflineStores.entries(transaction);
            door.past = AccessStores.past(transaction);
            door.reckoning = reckoning(transaction);
            door.trail = new Noting();
            door.caller = new CurrentCaller();
            door.caller.is(caller);
            door.clock = () -> NOW;
            door.reversals = ReversalsOnDatabase.in(transaction, door.trail, door.caller, door.clock);
            return work.apply(door);
        });
    }

    private Reception reception(DataSource transaction) {
        var reception = new Reception();
        reception.keys = KEYS;
        reception.recognition = new CardRecognition();
        reception.ranges = () -> RANGES;
        reception.accessPoints = places();
        reception.rulesets = () -> rulesets;
        reception.cards = CardStores.register(transaction);
        reception.terminals = new PairedTerminals(PAIRED_AT);
        reception.clock = () -> NOW;
        return reception;
    }

    private AccessPoints places() {
        return terminal -> terminal.startsWith("SN")
                ? Optional.of(new Place(new UUID(1, terminal.charAt(2)), null, "POL", "LOUNGE", cooldown))
                : Optional.empty();
    }

    private Reckoning reckoning(DataSource transaction) {
        var reckoning = new Reckoning();
        reckoning.reported = OfflineStores.entries(transaction);
        reckoning.past = AccessStores.past(transaction);
        reckoning.counted = ReportedEntriesOnDatabase.in(transaction);
        reckoning.rulesets = () -> rulesets;
        reckoning.clock = () -> NOW;
        return reckoning;
    }

    private final class Noting extends AuditTrail {

        @Override
        public void note(String action, Object subject, Map<String, Object> facts) {
            noted.add(action);
        }
    }

    private <T> T transaction(Function<DataSource, T> work) {
        return Database.transaction(database, work);
    }
}
