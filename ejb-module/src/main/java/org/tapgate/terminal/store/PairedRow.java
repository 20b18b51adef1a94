package org.tapgate.terminal.store;

import java.security.interfaces.RSAPublicKey;
import java.util.UUID;
import org.tapgate.terminal.PairedTerminal;
import org.tapgate.terminal.SerialNumber;

/** A paired terminal as it is stored, its key named by id. */
record PairedRow(UUID id, SerialNumber serialNumber, UUID locationId, UUID clientId, UUID keyId, String offlineKeyId) {

    PairedTerminal with(RSAPublicKey key) {
        return new PairedTerminal(id, serialNumber, locationId, clientId, key, offlineKeyId);
    }
}
