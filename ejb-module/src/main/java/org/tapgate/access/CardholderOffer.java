package org.tapgate.access;

/**
 * How the cardholder may enter: free, for a fee, or free until that is used up and then for a fee.
 *
 * @param free null = never free
 * @param paid null = never for a fee
 */
public record CardholderOffer(FreeOffer free, PaidOffer paid) {

    static final CardholderOffer NONE = new CardholderOffer(null, null);
}
