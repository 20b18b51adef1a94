package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.PairingOffer;
import org.tapgate.terminal.PairingState;
import org.tapgate.terminal.Pairings;
import org.tapgate.terminal.RegisteredKey;
import org.tapgate.terminal.SealedCode;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalKey;
import org.tapgate.terminal.TerminalStatus;
import org.tapgate.terminal.WrongCode;

/** Pairing in plain SQL: its statements are the same whether a terminal is known or not, and so is their time. */
@ApplicationScoped
class JdbcPairings implements Pairings {

    /** An advisory lock of our own; any number does that nobody else uses. */
    private static final String LINE = "select pg_advisory_xact_lock(7070717)";

    private static final String STATE = """
            select status, sealed_code, expires_at, wrong_codes
            from terminal left join pairing_offer on terminal_id = id
            where serial_number = ? and deleted_at is null
            """;

    private static final String CLAIM = """
            update terminal set status = 'PAIRED', paired_at = ?, changed_at = ?, version = version + 1
            where serial_number = ? and deleted_at is null and status = 'NOT_PAIRED'
              and exists (select from pairing_offer
                          where terminal_id = terminal.id and sealed_code = ? and expires_at > ? and wrong_codes < ?)
            returning id, location_id, client_id
            """;

    private Sql sql;

    private KeyTable keys;

    private OfferTable offers;

    private WrongCodeTable wrongCodes;

    private TerminalChanges changes;

    /** For the proxy of the container. */
    JdbcPairings() {}

    @Inject
    JdbcPairings(Sql sql, KeyTable keys, OfferTable offers, WrongCodeTable wrongCodes, TerminalChanges changes) {
        this.sql = sql;
        this.keys = keys;
        this.offers = offers;
        this.wrongCodes = wrongCodes;
        this.changes = changes;
    }

    @Override
    public void inLine() {
        sql.call("waiting in line to pair", connection -> {
            try (var lock = connection.prepareStatement(LINE)) {
                return lock.execute();
            }
        });
    }

    @Override
    public List<WrongCode> wrongCodes(Instant since, int most) {
        return wrongCodes.latest(since, most);
    }

    @Override
    public Optional<PairingState> state(SerialNumber serialNumber) {
        return sql.call("reading a pairing code", connection -> {
            try (var select = connection.prepareStatement(STATE)) {
                select.setString(1, serialNumber.value());
                try (var row = select.executeQuery()) {
                    return row.next() ? Optional.of(state(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void noteWrongCode(SerialNumber serialNumber, WrongCode wrong) {
        offers.countWrong(serialNumber);
        wrongCodes.add(wrong);
    }

    @Override
    public void offer(UUID terminalId, PairingOffer offer) {
        offers.put(terminalId, offer);
    }

    @Override
    public Optional<PairedTerminal> claim(
            SerialNumber serialNumber, SealedCode code, TerminalKey key, String offlineKeyId, Instant now) {
        var paired = sql.call("claiming a pairing code", connection -> {
            try (var update = connection.prepareStatement(CLAIM)) {
                bind(update, serialNumber, code, now.atOffset(ZoneOffset.UTC));
                try (var row = update.executeQuery()) {
                    return row.next()
                            ? Optional.of(paired(row, serialNumber, key, offlineKeyId))
                            : Optional.<PairedTerminal>empty();
                }
            }
        });
        paired.ifPresent(terminal -> {
            offers.forget(terminal.id());
            keys.register(terminal, key, changes.raise(), now);
        });
        return paired;
    }

    @Override
    public List<RegisteredKey> keysSince(long change) {
        return keys.since(change).stream().map(KeyRow::registered).toList();
    }

    private static void bind(PreparedStatement update, SerialNumber serialNumber, SealedCode code, OffsetDateTime now)
            throws SQLException {
        update.setObject(1, now);
        update.setObject(2, now);
        update.setString(3, serialNumber.value());
        update.setString(4, code.hex());
        update.setObject(5, now);
        update.setInt(6, PairingOffer.WRONG_CODES_THAT_CANCEL);
    }

    private static PairedTerminal paired(ResultSet row, SerialNumber serialNumber, TerminalKey key, String offlineKeyId)
            throws SQLException {
        return new PairedTerminal(
                row.getObject("id", UUID.class),
                serialNumber,
                row.getObject("location_id", UUID.class),
                row.getObject("client_id", UUID.class),
                key.publicKey(),
                offlineKeyId);
    }

    private static PairingState state(ResultSet row) throws SQLException {
        var status = TerminalStatus.valueOf(row.getString("status"));
        var sealed = row.getString("sealed_code");
        if (sealed == null) {
            return new PairingState(status, Optional.empty());
        }
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return new PairingState(
                status, Optional.of(new PairingOffer(new SealedCode(sealed), expiresAt, row.getInt("wrong_codes"))));
    }
}
