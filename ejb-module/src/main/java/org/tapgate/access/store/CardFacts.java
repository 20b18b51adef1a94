package org.tapgate.access.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.tapgate.access.AccessFacts;
import org.tapgate.access.AccessRequest;
import org.tapgate.access.Candidates;
import org.tapgate.access.CardUsage;
import org.tapgate.access.CountedEntry;
import org.tapgate.access.EntryMode;
import org.tapgate.access.VerificationStep;
import org.tapgate.card.KnownCard;

/** All that a decision asks about a card, by one query over its entries. */
final class CardFacts {

    /**
     * Single facts stand in every row, beside the counted entries. Entries that another node completed under a clock
     * that runs ahead are read too: they have happened, and count as of now.
     *
     * <p>The plan is the same for every card, but PostgreSQL may prefer to make it anew for each, which costs ten times
     * what the query does. So it is told, for this transaction and on the same way.
     */
    static final String QUERY = """
            set local plan_cache_mode = force_generic_plan;
            select fact.pending_until, fact.last_here, fact.inquiry_failed_at,
                used.ruleset_id, used.location_id, used.occurred_at, used.mode,
                used.free_adult_guests, used.paid_adult_guests, used.free_children_guests, used.paid_children_guests,
                used.children_under_free_age
            from (select
                (select max(expires_at) from entry where card_id = ? and status = 'PENDING') as pending_until,
                (select max(occurred_at) from entry where card_id = ? and status = 'COMPLETED' and location_id = ?
                    and occurred_at between ? and ?) as last_here,
                (select case when reject_code = 'CARD_ASI_FAILED' then requested_at end from entry
                    where card_id = ? and terminal = ? and requested_at >= ?
                    order by requested_at desc, id desc limit 1) as inquiry_failed_at) as fact
            left join entry as used on used.card_id = ? and used.status = 'COMPLETED'
                and used.occurred_at between ? and ? and used.ruleset_id = any (?)
            """;

    private static final int FIRST_OF_USED = 4;

    private static final int MODE = 7;

    /** How far the clocks of two nodes may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final KnownCard card;

    private final String terminal;

    private final AccessRequest request;

    private final Candidates candidates;

    CardFacts(KnownCard card, String terminal, AccessRequest request, Candidates candidates) {
        this.card = card;
        this.terminal = terminal;
        this.request = request;
        this.candidates = candidates;
    }

    AccessFacts load(PreparedStatement statement) throws SQLException {
        bind(new Parameters(statement));
        statement.execute();
        statement.getMoreResults();
        try (var rows = statement.getResultSet()) {
            return read(rows);
        }
    }

    private void bind(Parameters parameters) throws SQLException {
        var place = request.place();
        var at = request.at();
        parameters.id(card.id());
        parameters.id(card.id()).id(here());
        parameters.time(place == null ? at : at.minus(place.cooldown())).time(at.plus(SKEW));
        parameters.id(card.id()).text(terminal).time(at.minus(VerificationStep.AMOUNT_INSTEAD_FOR));
        parameters.id(card.id());
        parameters.time(candidates.usageSince(at).orElse(at)).time(at.plus(SKEW));
        parameters.ids(candidates.rulesetIds());
    }

    private UUID here() {
        return request.place() == null ? null : request.place().locationId();
    }

    private AccessFacts read(ResultSet rows) throws SQLException {
        rows.next();
        var facts = new Columns(rows);
        var pendingUntil = facts.time();
        var lastHere = notLater(facts.time());
        var inquiryFailedAt = facts.time();
        var used = new ArrayList<CountedEntry>();
        do {
            if (rows.getString(MODE) != null) {
                used.add(counted(new Columns(rows, FIRST_OF_USED)));
            }
        } while (rows.next());
        return new AccessFacts(
                card.frozen(), pendingUntil, lastHere, CardUsage.of(used, here()), inquiryFailedAt, null);
    }

    private CountedEntry counted(Columns row) throws SQLException {
        return new CountedEntry(
                row.id(), row.id(), notLater(row.time()), row.name(EntryMode.class), EntryRow.guests(row));
    }

    private Instant notLater(Instant time) {
        return time == null || !time.isAfter(request.at()) ? time : request.at();
    }
}
