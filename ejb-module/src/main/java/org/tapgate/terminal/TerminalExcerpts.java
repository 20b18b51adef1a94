package org.tapgate.terminal;

import java.util.Optional;
import java.util.UUID;
import org.tapgate.identity.DataScope;

/** Port: parts of the list of terminals, for APIs that count pages. */
@FunctionalInterface
public interface TerminalExcerpts {

    /**
     * Those at a location, or with the acquirer's number, by serial number, from a place counted from the first.
     *
     * @param offset how many are passed over
     */
    TerminalExcerpt excerpt(Optional<UUID> locationId, Optional<String> posId, DataScope scope, int limit, int offset);
}
