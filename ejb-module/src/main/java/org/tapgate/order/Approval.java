package org.tapgate.order;

/**
 * What comes with a yes; each is null when the acquirer gives none.
 *
 * @param reference the acquirer's name for the operation, for what follows it
 * @param authorizationCode the issuer's approval code, ISO 8583 field 38
 * @param card its name for the card
 */
public record Approval(String reference, String authorizationCode, CardToken card) {}
