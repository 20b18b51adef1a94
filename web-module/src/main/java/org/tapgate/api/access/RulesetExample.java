package org.tapgate.api.access;

/** The ruleset of access-control.md section 13, as an example in the description of the API. */
final class RulesetExample {

    static final String DOCUMENT = """
            {"name": "Gold lounge", "description": "", "priority": 100, "validFrom": "2026-01-01T00:00:00Z",
             "validTo": null,
             "card": {"issuerCountries": ["POL"], "productCodes": ["MCG"],
                      "icas": [{"ica": "1234", "binRanges": [{"low": "543210", "high": "543219"}]}]},
             "services": ["LOUNGE"], "usage": {"total": 10, "periodDays": 365}, "entryPeriodDays": 30,
             "locations": {"country": "POL", "locationIds": [], "usagePerLocation": 4},
             "cardholder": {"free": {"limit": 4},
                            "paid": {"limit": null, "price": {"amount": 2500, "currency": "EUR"}}},
             "guests": {"adult": {"free": {"limit": 2},
                                  "paid": {"limit": 2, "price": {"amount": 1500, "currency": "EUR"}},
                                  "maxPerEntry": 2},
                        "child": null, "freeUnderAge": 3},
             "spend": {"amount": {"amount": 100000, "currency": "USD"}, "periodDays": 30, "mccs": ["5940-5941"],
                       "gracePeriodDays": 0},
             "rpmRuleset": null, "verification": "ASI_THEN_AMOUNT", "offlineAllowed": null, "offlineMaxGuests": 0}
            """;

    /** What to try, without a ruleset of its own. */
    static final String SIMULATION = """
            {"card": {"pan": "5432101234597899"}, "locationId": "01980000-0000-7000-8000-000000000001",
             "at": "2026-11-21T10:00:00Z", "ruleset": null, "rulesetId": null}
            """;

    /** A ruleset to test with the attempts of a month. */
    static final String BACK_TEST = "{\"from\": \"2026-10-01T00:00:00Z\", \"to\": \"2026-11-01T00:00:00Z\","
            + " \"rulesetId\": null, \"ruleset\": " + DOCUMENT + "}";

    private RulesetExample() {}
}
