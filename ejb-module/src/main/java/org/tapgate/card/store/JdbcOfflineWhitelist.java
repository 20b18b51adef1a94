package org.tapgate.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.card.FingerprintKey;
import org.tapgate.card.MaskedPan;
import org.tapgate.card.OfflineWhitelist;
import org.tapgate.card.Pan;
import org.tapgate.card.PanSeal;
import org.tapgate.card.SealedPan;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;

/** Opens the sealed numbers one by one, and keeps none of them. */
@ApplicationScoped
class JdbcOfflineWhitelist implements OfflineWhitelist {

    private static final String LISTED =
            "select id, pan_key_id, sealed_pan from whitelisted_card where deleted_at is null";

    private static final String LIKE = """
            select id, pan_key_id, sealed_pan from whitelisted_card
            where last4 = ? and first6 = ? and (deleted_at is null or deleted_at >= ?)
            """;

    private final Sql sql;

    private final SnapshotVersions versions;

    private final PanSeal seal;

    /** For the proxy of the container. */
    JdbcOfflineWhitelist() {
        this(null, null, null);
    }

    @Inject
    JdbcOfflineWhitelist(Sql sql, SnapshotVersions versions, PanSeal seal) {
        this.sql = sql;
        this.versions = versions;
        this.seal = seal;
    }

    @Override
    public long version() {
        return versions.of(JdbcWhitelistRegister.NAME);
    }

    @Override
    public List<String> hashes(byte[] terminalKey) {
        var key = new FingerprintKey("terminal", terminalKey);
        return sql.call("reading the whitelist", connection -> {
            try (var select = connection.prepareStatement(LISTED);
                    var row = select.executeQuery()) {
                var hashes = new ArrayList<String>();
                while (row.next()) {
                    hashes.add(key.of(opened(row)).hash());
                }
                hashes.sort(null);
                return hashes;
            }
        });
    }

    @Override
    public Optional<Pan> recognise(byte[] terminalKey, String hash, MaskedPan digits, Instant since) {
        var key = new FingerprintKey("terminal", terminalKey);
        return sql.call("looking for a hash of the whitelist", connection -> {
            try (var select = connection.prepareStatement(LIKE)) {
                select.setString(1, digits.last4());
                select.setString(2, digits.first6());
                select.setObject(3, since.atOffset(ZoneOffset.UTC));
                return firstWith(select, key, hash);
            }
        });
    }

    private Optional<Pan> firstWith(PreparedStatement select, FingerprintKey key, String hash) throws SQLException {
        try (var row = select.executeQuery()) {
            while (row.next()) {
                var pan = opened(row);
                if (key.of(pan).hash().equals(hash)) {
                    return Optional.of(pan);
                }
            }
            return Optional.empty();
        }
    }

    private Pan opened(ResultSet row) throws SQLException {
        return seal.open(new SealedPan(row.getString(2), row.getBytes(3)), row.getObject(1, UUID.class));
    }
}
