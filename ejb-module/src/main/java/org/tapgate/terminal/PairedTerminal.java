package org.tapgate.terminal;

import java.security.interfaces.RSAPublicKey;
import java.util.UUID;

/**
 * A paired terminal as it is needed when a card is tapped.
 *
 * @param id identifier
 * @param serialNumber what is printed on it
 * @param locationId where it stands; whether the location is still in use, its own directory says
 * @param clientId the client whose terminal it is; null when it is nobody's in particular
 * @param publicKey what its tokens are verified with
 * @param offlineKeyId the version of the master key that its own key for offline lists was derived from
 */
public record PairedTerminal(
        UUID id,
        SerialNumber serialNumber,
        UUID locationId,
        UUID clientId,
        RSAPublicKey publicKey,
        String offlineKeyId) {}
