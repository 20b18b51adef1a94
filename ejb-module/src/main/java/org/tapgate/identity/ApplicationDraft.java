package org.tapgate.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Faults;

/**
 * A client application as somebody wants it to be, not believed yet. Any part may be null.
 *
 * @param client whose it is; it never changes
 */
public record ApplicationDraft(UUID client, String name, Set<ApplicationScope> scopes) {

    private static final int LONGEST_NAME = 200;

    /** What can be said to be wrong without a look at what is stored. */
    public List<Fault> faults() {
        var faults = new Faults();
        faults.present("clientId", client);
        Names.check(faults, "name", name, LONGEST_NAME);
        if (faults.present("scopes", scopes) && scopes.isEmpty()) {
            faults.add("scopes", "required", "must name at least one scope");
        }
        return faults.found();
    }
}
