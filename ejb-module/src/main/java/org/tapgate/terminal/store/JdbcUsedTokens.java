package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.UsedTokens;

/** The primary key decides which of two uses came first. Kept as hashes: all of one length, whatever terminals send. */
@ApplicationScoped
class JdbcUsedTokens implements UsedTokens {

    private static final String USE = """
            insert into used_token (serial_number, token_hash, refused_from) values (?, ?, ?)
            on conflict do nothing
            """;

    private static final String FORGET = "delete from used_token where refused_from <= ?";

    private Sql sql;

    /** For the proxy of the container. */
    JdbcUsedTokens() {}

    @Inject
    JdbcUsedTokens(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean use(SerialNumber serialNumber, String tokenId, Instant refusedFrom) {
        return sql.call("marking a token as used", connection -> {
            try (var insert = connection.prepareStatement(USE)) {
                insert.setString(1, serialNumber.value());
                insert.setString(2, hash(tokenId));
                insert.setObject(3, refusedFrom.atOffset(ZoneOffset.UTC));
                return insert.executeUpdate() == 1;
            }
        });
    }

    @Override
    public int forgetRefusedBefore(Instant time) {
        return sql.call("forgetting used tokens", connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, time.atOffset(ZoneOffset.UTC));
                return delete.executeUpdate();
            }
        });
    }

    private static String hash(String tokenId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(tokenId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
