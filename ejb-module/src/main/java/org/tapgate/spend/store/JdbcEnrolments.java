package org.tapgate.spend.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.MaskedPan;
import org.tapgate.platform.ee.Sql;
import org.tapgate.spend.Enrolment;
import org.tapgate.spend.Enrolments;
import org.tapgate.spend.MrsCard;

/** The table {@code mrs_enrolment}; its primary key decides between two that enrol the same card. */
@ApplicationScoped
class JdbcEnrolments implements Enrolments {

    private static final String FIND = "select enrolled_at, confirmed_at from mrs_enrolment where card_id = ?";

    private static final String REQUEST = """
            insert into mrs_enrolment (card_id, enrolled_at, event_id) values (?, ?, ?)
            on conflict (card_id) do nothing
            """;

    private static final String BACKDATE =
            "update mrs_enrolment set enrolled_at = least(enrolled_at, ?) where card_id = ?";

    private static final String REQUESTED_BY = """
            select card.id, card.key_id, card.hash, card.first6, card.last4, enrolled_at
            from mrs_enrolment join card on card.id = mrs_enrolment.card_id
            where event_id = ? and confirmed_at is null
            """;

    private static final String CONFIRM = "update mrs_enrolment set confirmed_at = ? where card_id = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcEnrolments() {
        this(null);
    }

    @Inject
    JdbcEnrolments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Enrolment> find(UUID cardId) {
        return sql.call("looking for an enrolment", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, cardId);
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Enrolment(time(row, "enrolled_at"), time(row, "confirmed_at")))
                            : Optional.empty();
                }
            }
        });
    }

    @Override
    public boolean request(UUID cardId, Instant enrolledAt, UUID eventId) {
        return sql.call("enrolling a card", connection -> {
            try (var insert = connection.prepareStatement(REQUEST)) {
                insert.setObject(1, cardId);
                insert.setObject(2, enrolledAt.atOffset(ZoneOffset.UTC));
                insert.setObject(3, eventId);
                return insert.executeUpdate() == 1;
            }
        });
    }

    @Override
    public void backdate(UUID cardId, Instant enrolledAt) {
        write("backdating an enrolment", BACKDATE, enrolledAt, cardId);
    }

    @Override
    public Optional<Request> requestedBy(UUID eventId) {
        return sql.call("looking for a card to enrol", connection -> {
            try (var select = connection.prepareStatement(REQUESTED_BY)) {
                select.setObject(1, eventId);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(request(row)) : Optional.empty();
                }
            }
        });
    }

    private static Request request(ResultSet row) throws SQLException {
        var fingerprint = new CardFingerprint(row.getString("key_id"), row.getString("hash"));
        var digits = new MaskedPan(row.getString("first6"), row.getString("last4"));
        var card = new MrsCard(List.of(fingerprint), digits);
        return new Request(row.getObject("id", UUID.class), card, time(row, "enrolled_at"));
    }

    @Override
    public void confirm(UUID cardId, Instant at) {
        write("confirming an enrolment", CONFIRM, at, cardId);
    }

    private void write(String doing, String statement, Instant time, UUID cardId) {
        sql.call(doing, connection -> {
            try (var update = connection.prepareStatement(statement)) {
                update.setObject(1, time.atOffset(ZoneOffset.UTC));
                update.setObject(2, cardId);
                return update.executeUpdate();
            }
        });
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
