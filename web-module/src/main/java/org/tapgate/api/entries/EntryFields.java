package org.tapgate.api.entries;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.tapgate.access.Entry;
import org.tapgate.api.json.Json;

/**
 * What a report tells of an entry.
 *
 * @param names of fields of {@link EntryBody}, in its order
 */
public record EntryFields(List<String> names) {

    private static final List<String> ALL = Arrays.stream(EntryBody.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /** The columns of the list of operations (seed 003), with the id to find the rest by. */
    private static final Set<String> OF_THE_LIST =
            Set.of("id", "status", "type", "country", "service", "maskedPan", "requestedAt");

    /** What says more than the work at a location needs to know. */
    private static final Set<String> OF_ISSUERS_AND_RULES =
            Set.of("productCode", "ica", "icaName", "cardAuthResponseCode", "rulesetId", "rulesetVersion", "trace");

    /**
     * The fields of a report.
     *
     * @param minimised whether issuers and rules stay out of it
     */
    public static EntryFields of(ReportDetail detail, boolean minimised) {
        return new EntryFields(ALL.stream()
                .filter(name -> detail == ReportDetail.DETAILED || OF_THE_LIST.contains(name))
                .filter(name -> !minimised || !OF_ISSUERS_AND_RULES.contains(name))
                .toList());
    }

    /** These fields of an entry. */
    ObjectNode of(Entry entry) {
        ObjectNode all = Json.MAPPER.valueToTree(EntryBody.of(entry));
        return all.retain(names);
    }
}
