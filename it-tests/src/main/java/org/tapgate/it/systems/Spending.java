package org.tapgate.it.systems;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.tapgate.pos.Card;

/** Spend gates of rulesets, and the transactions that open them. */
public final class Spending {

    private Spending() {}

    /** The same ruleset for who spent so much within 30 days, after so many days of grace. */
    public static ObjectNode gate(long amount, String currency, int graceDays, ObjectNode ruleset) {
        var gate = ruleset.putObject("spend");
        gate.putObject("amount").put("amount", amount).put("currency", currency);
        gate.put("periodDays", 30).put("gracePeriodDays", graceDays);
        gate.putArray("mccs");
        return ruleset;
    }

    /** The same ruleset under external rules of that name. */
    public static ObjectNode external(String rules, ObjectNode ruleset) {
        return ruleset.put("rpmRuleset", rules);
    }

    /** A purchase in a restaurant, for {@code POST /api/v1/card-transactions}. */
    public static Map<String, Object> purchase(Card card, long amount, String currency, Instant at) {
        var body = new HashMap<String, Object>();
        body.put("card", Map.of("pan", card.pan()));
        body.put("amount", amount);
        body.put("currency", currency);
        body.put("mcc", "5812");
        body.put("at", at.toString());
        body.put("kind", "PURCHASE");
        return body;
    }

    /** The same, given back. */
    public static Map<String, Object> refund(Card card, long amount, String currency, Instant at) {
        var body = new HashMap<>(purchase(card, amount, currency, at));
        body.put("kind", "REFUND");
        return body;
    }
}
