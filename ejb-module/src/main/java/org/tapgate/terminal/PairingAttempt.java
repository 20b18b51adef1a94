package org.tapgate.terminal;

/**
 * What a terminal sends to be paired; unbelieved.
 *
 * @param serialNumber who it says it is
 * @param code what the operator typed
 * @param publicKey the key it wants to be known by, DER in base64 or PEM
 * @param address the network address it calls from
 */
public record PairingAttempt(SerialNumber serialNumber, PairingCode code, String publicKey, String address) {}
