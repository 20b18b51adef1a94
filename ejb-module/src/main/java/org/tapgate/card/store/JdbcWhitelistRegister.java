package org.tapgate.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.CardFingerprint;
import org.tapgate.card.FingerprintKeys;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.Pan;
import org.tapgate.card.PanSeal;
import org.tapgate.card.WhitelistFilter;
import org.tapgate.card.WhitelistRegister;
import org.tapgate.card.WhitelistedCard;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.ee.Listing;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** The table {@code whitelisted_card}. Every change raises the version that terminals ask for. */
@ApplicationScoped
class JdbcWhitelistRegister implements WhitelistRegister {

    /** Of its version in the table {@code snapshot_version}. */
    static final String NAME = "whitelist";

    private static final String COLUMNS = "id, first6, last4, created_at";

    private static final String FIND =
            "select " + COLUMNS + " from whitelisted_card where id = ? and deleted_at is null";

    private static final String IS_LISTED = """
            select from whitelisted_card
            where (hash, key_id) in (select * from unnest(?::text[], ?::text[])) and deleted_at is null
            """;

    private static final String ADD = """
            insert into whitelisted_card (id, key_id, hash, first6, last4, pan_key_id, sealed_pan, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (hash, key_id) where deleted_at is null do nothing
            """;

    private static final String REMOVE =
            "update whitelisted_card set deleted_at = ? where id = ? and deleted_at is null";

    private static final String FORGET = "delete from whitelisted_card where deleted_at < ?";

    private final Sql sql;

    private final SnapshotVersions versions;

    private final FingerprintKeys keys;

    private final PanSeal seal;

    /** For the proxy of the container. */
    JdbcWhitelistRegister() {
        this(null, null, null, null);
    }

    @Inject
    JdbcWhitelistRegister(Sql sql, SnapshotVersions versions, FingerprintKeys keys, PanSeal seal) {
        this.sql = sql;
        this.versions = versions;
        this.keys = keys;
        this.seal = seal;
    }

    @Override
    public Page<WhitelistedCard> page(WhitelistFilter filter, PageRequest page) {
        return sql.call(
                "listing the whitelist",
                connection -> Listing.of(COLUMNS, "whitelisted_card")
                        .where("first6 = ?", filter.first6())
                        .where("last4 = ?", filter.last4())
                        .byAge(connection, false, page, JdbcWhitelistRegister::card));
    }

    @Override
    public Optional<WhitelistedCard> find(UUID id) {
        return sql.call("finding a card of the whitelist", connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(card(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public List<WhitelistedCard> add(List<Pan> cards, Instant now) {
        var added = new ArrayList<WhitelistedCard>();
        for (Pan pan : cards) {
            var card = new WhitelistedCard(Ids.next(), pan.masked(), now);
            if (sql.call("whitelisting a card", connection -> add(connection, card, pan))) {
                added.add(card);
            }
        }
        return changed(added.size()) ? added : List.of();
    }

    private boolean add(Connection connection, WhitelistedCard card, Pan pan) throws SQLException {
        return !isListed(connection, keys.others(pan)) && insert(connection, card, pan) == 1;
    }

    /** Under the newest key the index says so. */
    private static boolean isListed(Connection connection, List<CardFingerprint> fingerprints) throws SQLException {
        if (fingerprints.isEmpty()) {
            return false;
        }
        try (var select = connection.prepareStatement(IS_LISTED)) {
            Fingerprints.bind(select, 1, fingerprints);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private int insert(Connection connection, WhitelistedCard card, Pan pan) throws SQLException {
        var fingerprint = keys.of(pan);
        var sealed = seal.seal(pan, card.id());
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, card.id());
            insert.setString(2, fingerprint.keyId());
            insert.setString(3, fingerprint.hash());
            insert.setString(4, card.digits().first6());
            insert.setString(5, card.digits().last4());
            insert.setString(6, sealed.keyId());
            insert.setBytes(7, sealed.bytes());
            insert.setObject(8, card.addedAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate();
        }
    }

    @Override
    public boolean remove(UUID id, Instant now) {
        return changed(sql.call("taking a card off the whitelist", connection -> {
            try (var update = connection.prepareStatement(REMOVE)) {
                update.setObject(1, now.atOffset(ZoneOffset.UTC));
                update.setObject(2, id);
                return update.executeUpdate();
            }
        }));
    }

    @Override
    public int forget(Instant removedBefore) {
        return sql.call("forgetting cards that were whitelisted", connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, removedBefore.atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
    }

    /** The rows come before the version: whoever changes the list takes locks in this order. */
    private boolean changed(int rows) {
        if (rows > 0) {
            versions.raise(NAME);
        }
        return rows > 0;
    }

    private static WhitelistedCard card(ResultSet row) throws SQLException {
        return new WhitelistedCard(
                row.getObject("id", UUID.class),
                new MaskedPan(row.getString("first6"), row.getString("last4")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
