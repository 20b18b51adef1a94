package org.tapgate.api.identity;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tapgate.api.json.Filled;
import org.tapgate.api.problem.BadInput;
import org.tapgate.identity.ApplicationDraft;
import org.tapgate.identity.ApplicationScope;
import org.tapgate.platform.Fault;

/** A client application as it is sent. */
public record ApplicationInput(
        @NotNull UUID clientId,
        @Filled @Schema(example = "Kiosk") String name,

        @NotNull @Schema(example = "[\"orders\", \"intents\"]")
        List<String> scopes) {

    /** The draft; a scope that nobody knows is bad input. */
    ApplicationDraft draft() {
        var known = EnumSet.noneOf(ApplicationScope.class);
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < scopes.size(); i++) {
            var scope = ApplicationScope.of(scopes.get(i));
            scope.ifPresent(known::add);
            if (scope.isEmpty()) {
                faults.add(new Fault("scopes[" + i + "]", "invalid_value", "Expected one of " + names()));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new ApplicationDraft(clientId, name, known);
    }

    private static String names() {
        return String.join(
                ", ",
                EnumSet.allOf(ApplicationScope.class).stream()
                        .map(ApplicationScope::wireName)
                        .toList());
    }
}
