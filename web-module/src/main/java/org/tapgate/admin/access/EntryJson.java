package org.tapgate.admin.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tapgate.access.Entry;
import org.tapgate.access.TraceLine;
import org.tapgate.money.Money;

/** An entry as JSON, with the names that the management API uses (spec, api). */
final class EntryJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryJson() {}

    /** The text, indented. */
    static String of(Entry entry) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(members(entry));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can be written", impossible);
        }
    }

    private static Map<String, Object> members(Entry entry) {
        var members = new LinkedHashMap<String, Object>();
        members.put("id", entry.id().toString());
        members.put("status", entry.status());
        members.put("type", entry.type());
        members.put("mode", entry.verdict().mode());
        place(members, entry);
        members.put("maskedPan", entry.card().digits().toString());
        members.put("productCode", entry.card().attributes().productCode());
        members.put("ica", entry.card().attributes().ica());
        members.put("icaName", entry.card().attributes().icaName());
        members.put("readMethod", entry.origin().readMethod());
        verdict(members, entry);
        times(members, entry);
        guests(members, entry);
        members.put("overLimit", entry.flags().overLimit());
        members.put("graceApplied", entry.flags().graceApplied());
        members.put(
                "trace",
                entry.verdict().trace().lines().stream().map(EntryJson::line).toList());
        return members;
    }

    private static void place(Map<String, Object> members, Entry entry) {
        var origin = entry.origin();
        members.put("country", origin.country());
        members.put("service", origin.service());
        members.put("locationId", text(origin.locationId()));
        members.put("terminal", origin.terminal());
    }

    private static void verdict(Map<String, Object> members, Entry entry) {
        var verdict = entry.verdict();
        members.put(
                "rejectCode", verdict.reason() == null ? null : verdict.reason().code());
        members.put("cardAuthResponseCode", verdict.cardAuthResponseCode());
        members.put("rulesetId", text(verdict.rulesetId()));
        members.put("rulesetVersion", verdict.rulesetVersion());
    }

    private static void times(Map<String, Object> members, Entry entry) {
        members.put("requestedAt", text(entry.times().requestedAt()));
        members.put("occurredAt", text(entry.times().occurredAt()));
        members.put("changedAt", text(entry.times().changedAt()));
        var reversal = entry.reversal();
        members.put("reversedBy", reversal == null ? null : reversal.by());
        members.put("reversedAt", reversal == null ? null : text(reversal.at()));
        members.put("reversedReason", reversal == null ? null : reversal.reason());
    }

    private static void guests(Map<String, Object> members, Entry entry) {
        var guests = entry.guests();
        members.put("freeAdultGuests", guests.freeAdult());
        members.put("paidAdultGuests", guests.paidAdult());
        members.put("freeChildrenGuests", guests.freeChild());
        members.put("paidChildrenGuests", guests.paidChild());
        members.put("childrenUnderFreeAge", guests.childUnderFreeAge());
        members.put("charged", money(entry.charge().total()));
    }

    private static Map<String, Object> money(Money money) {
        return money == null ? null : Map.of("amount", money.amount(), "currency", money.currency());
    }

    private static Map<String, Object> line(TraceLine line) {
        var members = new LinkedHashMap<String, Object>();
        members.put("check", line.check());
        members.put("rulesetId", text(line.rulesetId()));
        members.put("seen", line.seen() instanceof Number ? line.seen() : text(line.seen()));
        members.put("limit", line.limit() instanceof Number ? line.limit() : text(line.limit()));
        members.put("verdict", line.verdict());
        members.put("reason", line.reason());
        return members;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
