package org.tapgate.access.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.CardUsage;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.EntryStore.Met;
import org.tapgate.access.VerificationStep;
import org.tapgate.card.CardSighting;
import org.tapgate.card.CardSql;
import org.tapgate.card.KnownCard;

/** All that a decision asks about a card, by one query over its entries. */
final class CardFacts {

    /**
     * The plan is the same for every card, but PostgreSQL may prefer to make it anew for each, which costs ten times
     * what the query does. So it is told, for this transaction and on the same way.
     */
    private static final String ONE_PLAN = "set local plan_cache_mode = force_generic_plan;";

    /**
     * Single facts stand in every row, beside the counted entries. Entries that another node completed under a clock
     * that runs ahead are read too: they have happened, and count as of now.
     */
    private static final String FACTS = """
            select fact.pending_until, fact.last_here, fact.inquiry_failed_at,
                used.ruleset_id, used.location_id, used.occurred_at, used.mode,
                used.free_adult_guests, used.paid_adult_guests, used.free_children_guests, used.paid_children_guests,
                used.children_under_free_age
            from (%s) as held cross join lateral (select
                (select max(expires_at) from entry where card_id = held.id and status = 'PENDING') as pending_until,
                (select max(occurred_at) from entry where card_id = held.id and status = 'COMPLETED' and location_id = ?
                    and occurred_at between ? and ?) as last_here,
                (select case when reject_code = 'CARD_ASI_FAILED' then requested_at end from entry
                    where card_id = held.id and terminal = ? and requested_at >= ?
                    order by requested_at desc, id desc limit 1) as inquiry_failed_at) as fact
            left join entry as used on used.card_id = held.id and used.status = 'COMPLETED'
                and used.occurred_at between ? and ? and used.ruleset_id = any (?)
            """;

    /** About a card that is held already. */
    static final String OF_CARD = ONE_PLAN + FACTS.formatted("select ?::uuid as id");

    /** Holds the card first. The query is a statement of its own: it sees what was committed while the card was waited for. */
    static final String MEET =
            ONE_PLAN + CardSql.MEET + ";" + FACTS.formatted("select id from card where hash = ? and key_id = ?");

    private static final int FIRST_OF_USED = 4;

    private static final int MODE = 7;

    /** How far the clocks of two nodes may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final String terminal;

    private final AccessRequest request;

    private final Candidates candidates;

    CardFacts(String terminal, AccessRequest request, Candidates candidates) {
        this.terminal = terminal;
        this.request = request;
        this.candidates = candidates;
    }

    AccessFacts of(KnownCard card, PreparedStatement statement) throws SQLException {
        bind(new Parameters(statement).id(card.id()));
        statement.execute();
        return read(card, request.at(), statement);
    }

    Met meet(CardSighting sighting, InstantSource clock, PreparedStatement statement) throws SQLException {
        var fingerprint = sighting.fingerprint();
        bind(new Parameters(statement, CardSql.bind(statement, 1, sighting))
                .text(fingerprint.hash())
                .text(fingerprint.keyId()));
        statement.execute();
        statement.getMoreResults();
        var at = clock.instant();
        var card = card(statement);
        return new Met(card, at, read(card, at, statement));
    }

    private static KnownCard card(PreparedStatement statement) throws SQLException {
        try (var row = statement.getResultSet()) {
            row.next();
            return new KnownCard(row.getObject(1, UUID.class), row.getBoolean(2));
        }
    }

    private void bind(Parameters parameters) throws SQLException {
        var place = request.place();
        var at = request.at();
        parameters.id(here());
        parameters.time(place == null ? at : at.minus(place.cooldown())).time(at.plus(SKEW));
        parameters.text(terminal).time(at.minus(VerificationStep.AMOUNT_INSTEAD_FOR));
        parameters.time(candidates.usageSince(at).orElse(at)).time(at.plus(SKEW));
        parameters.ids(candidates.rulesetIds());
    }

    private UUID here() {
        return request.place() == null ? null : request.place().locationId();
    }

    private AccessFacts read(KnownCard card, Instant at, PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        try (var rows = statement.getResultSet()) {
            return read(card, at, rows);
        }
    }

    private AccessFacts read(KnownCard card, Instant at, ResultSet rows) throws SQLException {
        rows.next();
        var facts = new Columns(rows);
        var pendingUntil = facts.time();
        var lastHere = notLater(facts.time(), at);
        var inquiryFailedAt = facts.time();
        var used = new ArrayList<CountedEntry>();
        do {
            if (rows.getString(MODE) != null) {
                used.add(counted(new Columns(rows, FIRST_OF_USED), at));
            }
        } while (rows.next());
        return new AccessFacts(
                card.frozen(), pendingUntil, lastHere, CardUsage.of(used, here()), inquiryFailedAt, null);
    }

    private static CountedEntry counted(Columns row, Instant at) throws SQLException {
        return new CountedEntry(
                row.id(), row.id(), notLater(row.time(), at), row.name(EntryMode.class), EntryRow.guests(row));
    }

    private static Instant notLater(Instant time, Instant at) {
        return time == null || !time.isAfter(at) ? time : at;
    }
}
