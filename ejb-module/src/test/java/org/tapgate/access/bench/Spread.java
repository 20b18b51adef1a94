package org.tapgate.access.bench;

import java.util.List;

/**
 * How rulesets lie: the countries of their locations and the services.
 *
 * @see World
 */
public enum Spread {
    /** Over 40 countries and 4 services: of an issuer's rulesets few are for one place. */
    EVEN(
            "AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LTU LUX LVA MLT NLD NOR POL"
                    + " PRT ROU SRB SVK SVN SWE TUR UKR USA CAN MEX BRA JPN AUS",
            "LOUNGE FAST_LINE SPA PARKING"),
    /** All in one country and for one service: all of an issuer's rulesets are for every place. */
    SKEWED("POL", "LOUNGE");

    private final String countries;

    private final String services;

    Spread(String countries, String services) {
        this.countries = countries;
        this.services = services;
    }

    List<String> countries() {
        return List.of(countries.split(" "));
    }

    List<String> services() {
        return List.of(services.split(" "));
    }
}
