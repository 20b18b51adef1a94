package org.tapgate.reference;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A short list of codes for tests that need no database. */
public final class FewCodes implements StandardCodes {

    private static final Set<String> COUNTRIES = Set.of("POL", "ESP", "ITA", "GBR", "DEU");

    private static final Set<String> PRODUCTS = Set.of("MCG", "MPL", "WBE");

    private static final Map<String, String> CURRENCIES =
            Map.of("EUR", "978", "PLN", "985", "USD", "840", "JPY", "392");

    @Override
    public boolean isCountry(String alpha3) {
        return alpha3 != null && COUNTRIES.contains(alpha3);
    }

    @Override
    public boolean isCurrency(String alpha3) {
        return alpha3 != null && CURRENCIES.containsKey(alpha3);
    }

    @Override
    public OptionalInt minorUnits(String alpha3) {
        return isCurrency(alpha3) ? OptionalInt.of(alpha3.equals("JPY") ? 0 : 2) : OptionalInt.empty();
    }

    @Override
    public Optional<String> numericCode(String alpha3) {
        return Optional.ofNullable(alpha3).map(CURRENCIES::get);
    }

    @Override
    public boolean isCardProduct(String code) {
        return code != null && PRODUCTS.contains(code);
    }

    @Override
    public boolean isMcc(String code) {
        return code != null && code.matches("[0-9]{4}");
    }
}
