package org.tapgate.card;

/**
 * What is known of the cards in one range of numbers, as the management API writes it: access-control.md section 1.
 * Members may be absent or wrong until {@link AccountRangeValidation} found no fault.
 *
 * @param low first prefix, 6 to 19 digits
 * @param high last prefix, 6 to 19 digits
 * @param ica number of the issuing member, 1 to 11 digits
 * @param icaName the institution's name
 * @param issuerCountry ISO 3166-1 alpha-3
 * @param productCode three letters or digits of the card scheme, such as {@code MCG}
 */
public record AccountRange(
        String low, String high, String ica, String icaName, String issuerCountry, String productCode) {

    /** The numbers it covers; an error when the ends are not valid. */
    public PanRange numbers() {
        return PanRange.between(low, high);
    }
}
