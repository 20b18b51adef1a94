/**
 * A payment terminal as the outside world sees one: pairs, then asks whether a cardholder may enter, and carries out
 * payment and refund intents.
 *
 * <p>{@link org.tapgate.pos.Terminal} is the client, {@link org.tapgate.pos.PosCommand} the same on the command line
 * ({@code ./tapgate pos}). Written against the wire contract of the POS API alone: nothing of the product is on its class
 * path, so that it proves the contract and can serve vendors as an example.
 *
 * <p>Promises: the private key never leaves its file, which only its owner can read; a card number is sent and forgotten.
 *
 * <p>Out of scope: reading real cards, printing, deciding alone.
 */
package org.tapgate.pos;
