package org.tapgate.terminal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.UUID;
import org.tapgate.platform.ee.Sql;
import org.tapgate.terminal.PairingOffer;
import org.tapgate.terminal.SerialNumber;

/** The pairing codes on offer, sealed. */
@ApplicationScoped
class OfferTable {

    private static final String OFFER = """
            insert into pairing_offer (terminal_id, sealed_code, expires_at, wrong_codes) values (?, ?, ?, ?)
            on conflict (terminal_id) do update
            set sealed_code = excluded.sealed_code, expires_at = excluded.expires_at, wrong_codes = excluded.wrong_codes
            """;

    private static final String FORGET = "delete from pairing_offer where terminal_id = ?";

    private static final String COUNT_WRONG = """
            update pairing_offer set wrong_codes = wrong_codes + 1
            where terminal_id = (select id from terminal where serial_number = ? and deleted_at is null)
            """;

    private Sql sql;

    /** For the proxy of the container. */
    OfferTable() {}

    @Inject
    OfferTable(Sql sql) {
        this.sql = sql;
    }

    void put(UUID terminalId, PairingOffer offer) {
        sql.call("offering a pairing code", connection -> {
            try (var insert = connection.prepareStatement(OFFER)) {
                insert.setObject(1, terminalId);
                insert.setString(2, offer.code().hex());
                insert.setObject(3, offer.expiresAt().atOffset(ZoneOffset.UTC));
                insert.setInt(4, offer.wrongCodes());
                return insert.executeUpdate();
            }
        });
    }

    void forget(UUID terminalId) {
        sql.call("forgetting a pairing code", connection -> {
            try (var delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, terminalId);
                return delete.executeUpdate();
            }
        });
    }

    /** One more wrong code against the offer of this serial number, if there is one. */
    void countWrong(SerialNumber serialNumber) {
        sql.call("counting a wrong code", connection -> {
            try (var update = connection.prepareStatement(COUNT_WRONG)) {
                update.setString(1, serialNumber.value());
                return update.executeUpdate();
            }
        });
    }
}
