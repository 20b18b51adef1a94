package org.tapgate.terminal.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.tapgate.identity.DataScope;
import org.tapgate.platform.Database;
import org.tapgate.platform.Entities;
import org.tapgate.platform.Ids;
import org.tapgate.platform.ee.SnapshotVersions;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.OfflineKeys;
import org.tapgate.terminal.PairingCode;
import org.tapgate.terminal.PairingDesk;
import org.tapgate.terminal.PairingOffer;
import org.tapgate.terminal.PairingPepper;
import org.tapgate.terminal.SealedCode;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.Terminal;
import org.tapgate.terminal.TerminalDetails;
import org.tapgate.terminal.WrongCodeBudget;

/** The stores of terminals wired by hand on a database of their own, with two locations in it. */
final class TerminalsOnDatabase {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");

    static final UUID LOUNGE = Ids.next();

    static final UUID FAST_LINE = Ids.next();

    static final PairingCode CODE = new PairingCode("12345678");

    static final int WRONG_CODES_A_MINUTE = 20;

    private static final PairingPepper PEPPER = new PairingPepper(new byte[32]);

    private static final String LOCATION = """
            insert into location
              (id, name, country, service, postal_code, city, version, created_at, changed_at)
            values (?, 'Lounge', 'POL', 'LOUNGE', '1', 'W', 1, now(), now())
            """;

    private final Entities entities = new Entities();

    final DataSource database = entities.database();

    final TerminalsInMemory directory = directory();

    TerminalsOnDatabase() {
        location(LOUNGE);
        location(FAST_LINE);
    }

    /** A directory as another node has it. */
    TerminalsInMemory directory() {
        var sql = new Sql(database);
        return new TerminalsInMemory(new SnapshotVersions(sql), new PairedTable(sql), new KeyTable(sql));
    }

    <T> T managing(Function<JpaTerminalRegister, T> work) {
        return entities.inTransaction(manager -> {
            var sql = new Sql(database);
            var register = new JpaTerminalRegister(
                    new TerminalTable(sql), new KeyTable(sql), new OfferTable(sql), changes(sql));
            register.entities = manager;
            return work.apply(register);
        });
    }

    <T> T pairing(Function<JdbcPairings, T> work) {
        return Database.transaction(database, transaction -> work.apply(pairings(new Sql(transaction))));
    }

    /** A desk as this node has it, with keys as far as this node knows. */
    <T> T pairingAtDesk(Function<PairingDesk, T> work) {
        var budget = new WrongCodeBudget(WRONG_CODES_A_MINUTE, WRONG_CODES_A_MINUTE);
        var offlineKeys = new OfflineKeys("k1", new byte[32]);
        return pairing(pairings -> work.apply(new PairingDesk(pairings, directory::keys, budget, PEPPER, offlineKeys)));
    }

    private JdbcPairings pairings(Sql sql) {
        return new JdbcPairings(sql, new KeyTable(sql), new OfferTable(sql), new WrongCodeTable(sql), changes(sql));
    }

    private TerminalChanges changes(Sql sql) {
        return new TerminalChanges(new SnapshotVersions(sql), Runnable::run, directory);
    }

    Terminal added(String serialNumber) {
        return managing(terminals -> terminals.add(Ids.next(), new SerialNumber(serialNumber), at(LOUNGE), NOW))
                .orElseThrow();
    }

    Terminal found(String serialNumber) {
        return managing(terminals -> terminals.find(new SerialNumber(serialNumber), DataScope.EVERYTHING))
                .orElseThrow();
    }

    /** A terminal with a code on offer. */
    Terminal offered(String serialNumber) {
        var terminal = added(serialNumber);
        offer(terminal, PairingOffer.of(sealed(serialNumber, CODE), NOW));
        return terminal;
    }

    void offer(Terminal terminal, PairingOffer offer) {
        pairing(pairings -> {
            pairings.offer(terminal.id(), offer);
            return null;
        });
    }

    static SealedCode sealed(String serialNumber, PairingCode code) {
        return PEPPER.seal(new SerialNumber(serialNumber), code);
    }

    static TerminalDetails at(UUID location) {
        return new TerminalDetails(location, null, null, null, null);
    }

    private void location(UUID id) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(LOCATION)) {
            insert.setObject(1, id);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
