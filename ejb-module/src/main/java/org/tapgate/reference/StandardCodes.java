package org.tapgate.reference;

import java.util.Optional;
import java.util.OptionalInt;

/** Port: which codes the standards' lists hold today. Null and malformed texts are in none of them. */
public interface StandardCodes {

    /** Whether this is a country or territory of ISO 3166-1, written alpha-3, such as {@code POL}. */
    boolean isCountry(String alpha3);

    /** Whether this is an active currency of ISO 4217, written alpha-3, such as {@code PLN}. */
    boolean isCurrency(String alpha3);

    /** Digits after the decimal point of an amount in this currency of ISO 4217; of withdrawn ones too. */
    OptionalInt minorUnits(String alpha3);

    /** The three digits of this currency of ISO 4217; of withdrawn ones too. */
    Optional<String> numericCode(String alpha3);

    /** Whether this is a merchant category code of ISO 18245: 4 digits. */
    boolean isMcc(String code);

    /** Whether this is a card product of Mastercard, such as {@code MCG}. */
    boolean isCardProduct(String code);
}
