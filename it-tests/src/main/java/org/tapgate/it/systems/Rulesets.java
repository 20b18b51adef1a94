package org.tapgate.it.systems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Rulesets as a back office writes them: whole documents, to be varied by field. */
public final class Rulesets {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Rulesets() {}

    /**
     * Free entries without limit for the cards of one ICA at one location, without verification.
     *
     * @param name also what it is found by
     */
    public static ObjectNode free(String name, String ica, String locationId) {
        return document("""
                {"name": "%s", "description": "", "priority": 100, "validFrom": "2020-01-01T00:00:00Z", "validTo": null,
                 "card": {"issuerCountries": [], "productCodes": [], "icas": [{"ica": "%s", "binRanges": []}]},
                 "services": ["LOUNGE"], "usage": {"total": null, "periodDays": null}, "entryPeriodDays": null,
                 "locations": {"country": "POL", "locationIds": ["%s"], "usagePerLocation": null},
                 "cardholder": {"free": {"limit": null}, "paid": null},
                 "guests": {"adult": null, "child": null, "freeUnderAge": null},
                 "spend": null, "rpmRuleset": null, "verification": "NONE", "offlineAllowed": null,
                 "offlineMaxGuests": 0}""".formatted(name, ica, locationId));
    }

    /** The same with at most this many free entries in so many days. */
    public static ObjectNode freeUpTo(int limit, int days, ObjectNode ruleset) {
        ruleset.put("entryPeriodDays", days);
        ruleset.withObject("/cardholder/free").put("limit", limit);
        return ruleset;
    }

    /** The same with so many free adult guests an entry. */
    public static ObjectNode withAdultGuests(int most, ObjectNode ruleset) {
        ruleset.withObject("/guests")
                .set("adult", document("{\"free\": {\"limit\": null}, \"paid\": null, \"maxPerEntry\": " + most + "}"));
        return ruleset;
    }

    /** The same with entries for a fee instead of free ones, and adult guests for a fee. */
    public static ObjectNode paid(int fee, int guestFee, ObjectNode ruleset) {
        ruleset.set("cardholder", document("{\"free\": null, \"paid\": " + offer(fee) + "}"));
        return withPaidGuests(guestFee, ruleset);
    }

    /** The same with adult guests for a fee. */
    public static ObjectNode withPaidGuests(int fee, ObjectNode ruleset) {
        ruleset.withObject("/guests")
                .set("adult", document("{\"free\": null, \"paid\": " + offer(fee) + ", \"maxPerEntry\": 4}"));
        return ruleset;
    }

    private static String offer(int fee) {
        return "{\"limit\": null, \"price\": {\"amount\": " + fee + ", \"currency\": \"EUR\"}}";
    }

    private static ObjectNode document(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
