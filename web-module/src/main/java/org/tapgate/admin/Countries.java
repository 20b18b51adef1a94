package org.tapgate.admin;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of countries (ISO 3166) in the languages of the panel. */
public final class Countries {

    private static final Map<String, Locale> BY_ALPHA3 = Arrays.stream(Locale.getISOCountries())
            .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
            .collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, Function.identity()));

    private Countries() {}

    /** The name of the country; the code itself when it has none. */
    public static String name(String alpha3, Locale language) {
        if (alpha3 == null) {
            return "";
        }
        var country = BY_ALPHA3.get(alpha3);
        return country == null ? alpha3 : country.getDisplayCountry(language);
    }

    /** All codes. */
    public static Set<String> codes() {
        return BY_ALPHA3.keySet();
    }

    /** All codes, in the order of their names in that language. */
    public static List<String> all(Locale language) {
        var order = Collator.getInstance(language);
        return BY_ALPHA3.keySet().stream()
                .sorted((one, other) -> order.compare(name(one, language), name(other, language)))
                .toList();
    }
}
