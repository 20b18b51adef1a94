package org.tapgate.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The lists of all standards as they were read at one time. Immutable. */
public final class CodeLists {

    private final Map<String, Validity> countries;

    private final Map<String, Currency> currencies;

    private final NavigableMap<String, CategoryRun> categories;

    private final Map<String, Validity> products;

    /**
     * Lists with their days of validity.
     *
     * @param countries by alpha-3
     * @param currencies by alpha-3
     * @param categories by the first code of each run; runs do not overlap
     * @param products of cards, by code
     */
    public CodeLists(
            Map<String, Validity> countries,
            Map<String, Currency> currencies,
            Map<String, CategoryRun> categories,
            Map<String, Validity> products) {
        this.countries = Map.copyOf(countries);
        this.currencies = Map.copyOf(currencies);
        this.categories = new TreeMap<>(categories);
        this.products = Map.copyOf(products);
    }

    /** Whether this is a country on that day. */
    public boolean isCountry(String alpha3, LocalDate day) {
        return holds(countries, alpha3, day);
    }

    /** Whether this is a currency on that day. */
    public boolean isCurrency(String alpha3, LocalDate day) {
        return alpha3 != null
                && currencies.containsKey(alpha3)
                && currencies.get(alpha3).validity().holds(day);
    }

    /** Digits after the decimal point, of withdrawn currencies too; empty for what never was a currency. */
    public OptionalInt minorUnits(String alpha3) {
        return alpha3 != null && currencies.containsKey(alpha3)
                ? OptionalInt.of(currencies.get(alpha3).minorUnits())
                : OptionalInt.empty();
    }

    /** Its three digits, of withdrawn currencies too; empty for what never was a currency. */
    public Optional<String> numericCode(String alpha3) {
        return Optional.ofNullable(alpha3).map(currencies::get).map(Currency::numeric);
    }

    /** Whether this is a merchant category on that day. */
    public boolean isMcc(String code, LocalDate day) {
        if (code == null || code.length() != 4) {
            return false;
        }
        var run = categories.floorEntry(code);
        return run != null
                && code.compareTo(run.getValue().high()) <= 0
                && run.getValue().validity().holds(day);
    }

    /** Whether this is a card product on that day. */
    public boolean isCardProduct(String code, LocalDate day) {
        return holds(products, code, day);
    }

    private static boolean holds(Map<String, Validity> list, String code, LocalDate day) {
        return code != null && list.containsKey(code) && list.get(code).holds(day);
    }
}
