package org.tapgate.reference;

import java.util.OptionalInt;
import java.util.Set;

/** A short list of codes for tests that need no database. */
public final class FewCodes implements StandardCodes {

    private static final Set<String> COUNTRIES = Set.of("POL", "ESP", "ITA", "GBR", "DEU");

    private static final Set<String> CURRENCIES = Set.of("EUR", "PLN", "USD", "JPY");

    @Override
    public boolean isCountry(String alpha3) {
        return alpha3 != null && COUNTRIES.contains(alpha3);
    }

    @Override
    public boolean isCurrency(String alpha3) {
        return alpha3 != null && CURRENCIES.contains(alpha3);
    }

    @Override
    public OptionalInt minorUnits(String alpha3) {
        return isCurrency(alpha3) ? OptionalInt.of(alpha3.equals("JPY") ? 0 : 2) : OptionalInt.empty();
    }

    @Override
    public boolean isMcc(String code) {
        return code != null && code.matches("[0-9]{4}");
    }
}
