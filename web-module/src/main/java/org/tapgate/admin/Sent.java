package org.tapgate.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** What became of what the user sent: faults beside their fields, anything else as a sentence at the top. */
@Named
@RequestScoped
public class Sent {

    private final Map<String, String> faults = new HashMap<>();

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

    private void note(String field, String code, String message) {
        faults.merge(field, texts.name("fault", code, message), (one, other) -> one + "; " + other);
    }
}
