package org.tapgate.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which feature may see which: the left never sees the right (decisions D6). A feature always sees itself. */
final class HouseMap {

    private static final Map<String, List<String>> SEES = new LinkedHashMap<>();

    static {
        SEES.put("platform", List.of());
        SEES.put("money", List.of());
        SEES.put("reference", List.of("platform"));
        SEES.put("messaging", List.of("platform"));
        SEES.put("audit", List.of("platform", "messaging"));
        SEES.put("identity", List.of("platform", "messaging", "audit", "reference"));
        SEES.put("codebook", List.of("platform", "audit", "identity"));
        SEES.put("preference", List.of("platform", "identity"));
        SEES.put("card", List.of("platform", "reference", "messaging", "audit", "identity"));
        SEES.put("fx", List.of("platform", "reference", "messaging", "audit", "identity"));
        SEES.put("spend", List.of("platform", "money", "reference", "messaging", "audit", "identity", "card", "fx"));
        SEES.put("location", List.of("platform", "reference", "messaging", "audit", "identity"));
        SEES.put("terminal", List.of("platform", "reference", "messaging", "audit", "identity", "location"));
        SEES.put(
                "order",
                List.of("platform", "money", "reference", "messaging", "audit", "identity", "card", "terminal"));
        SEES.put(
                "access",
                List.of(
                        "platform",
                        "money",
                        "reference",
                        "messaging",
                        "audit",
                        "identity",
                        "card",
                        "fx",
                        "spend",
                        "location",
                        "terminal",
                        "order"));
        SEES.put(
                "offline",
                List.of(
                        "platform",
                        "money",
                        "reference",
                        "messaging",
                        "audit",
                        "identity",
                        "card",
                        "location",
                        "terminal",
                        "order",
                        "access"));
        SEES.put(
                "intent",
                List.of(
                        "platform",
                        "money",
                        "reference",
                        "messaging",
                        "audit",
                        "identity",
                        "card",
                        "location",
                        "terminal",
                        "order"));
        SEES.put(
                "wording",
                List.of("platform", "reference", "messaging", "audit", "identity", "card", "location", "access"));
        SEES.put("settlement", List.of("platform", "money", "messaging", "audit", "identity", "order"));
        SEES.put("event", List.of("platform", "messaging", "identity"));
        SEES.put("webhook", List.of("platform", "messaging", "audit", "identity", "event"));
        SEES.put("report", List.of("platform", "messaging", "identity"));
        SEES.put("demo", List.of("platform"));
    }

    private HouseMap() {}

    /** Every feature that has a place. */
    static List<String> features() {
        return List.copyOf(SEES.keySet());
    }

    /** What the feature may see beside itself. */
    static List<String> seenBy(String feature) {
        return SEES.get(feature);
    }
}
