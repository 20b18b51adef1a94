package org.tapgate.card.store;

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
import org.tapgate.card.Card;
import org.tapgate.card.CardArchive;
import org.tapgate.card.CardAttributes;
import org.tapgate.card.CardFilter;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.CardState;
import org.tapgate.card.MaskedPan;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.Sql;

/** Cards by queries that are put together of the conditions that are asked for. */
@ApplicationScoped
class JdbcCardArchive implements CardArchive {

    private static final String COLUMNS = """
            id, key_id, hash, first6, last4, account_range, ica, ica_name, issuer_country, product_code, frozen,
            replaced_by, aref, created_at, seen_at""";

    private static final String HOLD = "select from card where id = ? for update";

    private static final String FREEZE =
            "update card set frozen = true, frozen_since = coalesce(frozen_since, ?) where id = ?";

    private static final String UNFREEZE = "update card set frozen = false, frozen_since = null where id = ?";

    /** What the closed card had replaced before is replaced by the new one too. */
    private static final String CLOSE = "update card set replaced_by = ? where id = ? or replaced_by = ?";

    private final Sql sql;

    /** For the proxy of the container. */
    JdbcCardArchive() {
        this(null);
    }

    @Inject
    JdbcCardArchive(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Card> page(CardFilter filter, DataScope scope, PageRequest page) {
        var rows = within(scope)
                .where("first6 = ?", filter.first6())
                .where("last4 = ?", filter.last4())
                .where("aref = ?", filter.aref())
                .where("product_code = ?", filter.productCode())
                .where("ica = ?", filter.ica())
                .where("created_at >= ?", filter.createdFrom().map(JdbcCardArchive::time))
                .where("created_at < ?", filter.createdUntil().map(JdbcCardArchive::time));
        return page(rows, filter.oldestFirst(), page);
    }

    @Override
    public Optional<Card> find(UUID id, DataScope scope) {
        return one(within(scope).where("id = ?", id));
    }

    @Override
    public Optional<Card> find(List<CardFingerprint> fingerprints, DataScope scope) {
        return fingerprints.stream()
                .map(it -> within(scope).where("hash = ?", it.hash()).where("key_id = ?", it.keyId()))
                .flatMap(rows -> one(rows).stream())
                .findFirst();
    }

    @Override
    public Optional<Card> hold(UUID id, DataScope scope) {
        sql.call("holding a card", connection -> {
            try (var select = connection.prepareStatement(HOLD)) {
                select.setObject(1, id);
                return select.execute();
            }
        });
        return find(id, scope);
    }

    @Override
    public Card freeze(Card card, Instant now) {
        sql.call("freezing a card", connection -> {
            try (var update = connection.prepareStatement(FREEZE)) {
                update.setObject(1, time(now));
                update.setObject(2, card.id());
                return update.executeUpdate();
            }
        });
        return find(card.id(), DataScope.EVERYTHING).orElseThrow();
    }

    @Override
    public Card unfreeze(Card card) {
        sql.call("unfreezing a card", connection -> {
            try (var update = connection.prepareStatement(UNFREEZE)) {
                update.setObject(1, card.id());
                return update.executeUpdate();
            }
        });
        return find(card.id(), DataScope.EVERYTHING).orElseThrow();
    }

    @Override
    public Card close(Card card, UUID replacedBy) {
        sql.call("closing a card", connection -> {
            try (var update = connection.prepareStatement(CLOSE)) {
                update.setObject(1, replacedBy);
                update.setObject(2, card.id());
                update.setObject(3, card.id());
                return update.executeUpdate();
            }
        });
        return find(card.id(), DataScope.EVERYTHING).orElseThrow();
    }

    private Page<Card> page(Listing rows, boolean oldestFirst, PageRequest page) {
        return sql.call(
                "listing cards", connection -> rows.byAge(connection, oldestFirst, page, JdbcCardArchive::card));
    }

    private Optional<Card> one(Listing rows) {
        return page(rows, false, PageRequest.first(1)).items().stream().findFirst();
    }

    /** What the caller may see: cards are cut by issuer only. */
    private static Listing within(DataScope scope) {
        var rows = Listing.ofAll(COLUMNS, "card");
        if (scope.isNothing()) {
            return rows.where("false");
        }
        return switch (scope.kind()) {
            case ALL -> rows;
            case ICA -> rows.where("ica = any (string_to_array(?, ','))", String.join(",", scope.members()));
            case LOC, CLI, DEV -> rows.where("false");
        };
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Card card(ResultSet row) throws SQLException {
        var replacedBy = row.getObject("replaced_by", UUID.class);
        return new Card(
                row.getObject("id", UUID.class),
                new CardFingerprint(row.getString("key_id"), row.getString("hash")),
                new MaskedPan(row.getString("first6"), row.getString("last4")),
                attributes(row),
                replacedBy != null ? CardState.CLOSED : row.getBoolean("frozen") ? CardState.FROZEN : CardState.ACTIVE,
                replacedBy,
                row.getString("aref"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static CardAttributes attributes(ResultSet row) throws SQLException {
        return new CardAttributes(
                row.getString("account_range"),
                row.getString("ica"),
                row.getString("ica_name"),
                row.getString("issuer_country"),
                row.getString("product_code"));
    }
}
