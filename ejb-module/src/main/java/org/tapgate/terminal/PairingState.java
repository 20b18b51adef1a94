package org.tapgate.terminal;

import java.util.Optional;

/**
 * What decides whether a terminal can be paired.
 *
 * @param status where the terminal stands
 * @param offer its pairing code, if one was asked for and not yet used
 */
public record PairingState(TerminalStatus status, Optional<PairingOffer> offer) {}
