package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** What became of what the user sent: faults beside their fields, anything else as a sentence at the top. */
@Named
@RequestScoped
public class Sent {

    private final Map<String, String> faults = new LinkedHashMap<>();

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    /** What is stored now; empty when nothing was changed, and the page then says why. */
    public <T> Optional<T> accept(WriteOutcome<T> outcome) {
        if (outcome instanceof Written<T> written) {
            return Optional.of(written.value());
        }
        if (outcome instanceof Invalid<T> invalid) {
            invalid.faults().forEach(fault -> note(fault.field(), fault.code(), fault.message()));
            notices.wrong(texts.of("outcome.invalid", faults.size()));
        } else if (outcome instanceof Refused<T> refused) {
            notices.wrong(texts.name("refusal", refused.reason().name()));
        } else {
            notices.wrong(texts.of(outcome instanceof Stale<T> ? "outcome.stale" : "outcome.missing"));
        }
        return Optional.empty();
    }

    /** What is wrong with a field; null when nothing is. */
    public String fault(String field) {
        return faults.get(field);
    }

    /**
     * What is wrong with a field of a page, its members included; null when nothing is.
     *
     * @param path of the field in what was sent; empty when it is the id
     */
    public String of(String path, String id) {
        var field = path == null || path.isEmpty() ? id : path;
        var found = faults.entrySet().stream()
                .filter(fault -> fault.getKey().equals(field) || fault.getKey().startsWith(field + "["))
                .map(fault -> member(fault.getKey().substring(field.length())) + fault.getValue())
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? null : found;
    }

    /** The number of a member as people count, from one: {@code 2: } of {@code [1].low}. */
    private static String member(String below) {
        return below.isEmpty() ? "" : Integer.parseInt(below.substring(1, below.indexOf(']'))) + 1 + ": ";
    }

    private void note(String field, String code, String message) {
        var text = texts.name("fault", field + "." + code, texts.name("fault", code, message));
        faults.merge(field, text, (one, other) -> one + "; " + other);
    }
}
