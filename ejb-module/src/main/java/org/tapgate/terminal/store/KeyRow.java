package org.tapgate.terminal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.tapgate.terminal.RegisteredKey;
import org.tapgate.terminal.SerialNumber;
import org.tapgate.terminal.TerminalKey;

/** A key as it was registered, parsed once. */
record KeyRow(UUID id, UUID terminalId, SerialNumber serialNumber, TerminalKey key, long change) {

    static KeyRow of(ResultSet row) throws SQLException {
        return new KeyRow(
                row.getObject("id", UUID.class),
                row.getObject("terminal_id", UUID.class),
                new SerialNumber(row.getString("serial_number")),
                TerminalKey.fromDer(row.getBytes("public_key")).orElseThrow(),
                row.getLong("registered_in"));
    }

    RegisteredKey registered() {
        return RegisteredKey.of(serialNumber, key);
    }
}
