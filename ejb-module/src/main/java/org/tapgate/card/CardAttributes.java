package org.tapgate.card;

/**
 * What a card is, by its account range: access-control.md section 1. Members are null when no range is known, and a
 * rule that asks for one then does not match.
 *
 * @param accountRange the range as {@code low-high}
 * @param ica number of the issuing member
 * @param icaName the institution's name
 * @param issuerCountry ISO 3166-1 alpha-3
 * @param productCode such as {@code MCG}
 */
public record CardAttributes(
        String accountRange, String ica, String icaName, String issuerCountry, String productCode) {

    /** A card of no known range. */
    public static final CardAttributes UNKNOWN = new CardAttributes(null, null, null, null, null);

    /** What a range tells about its cards. */
    public static CardAttributes of(AccountRange range) {
        return new CardAttributes(
                range.low() + "-" + range.high(),
                range.ica(),
                range.icaName(),
                range.issuerCountry(),
                range.productCode());
    }
}
