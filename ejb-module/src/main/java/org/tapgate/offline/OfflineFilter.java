package org.tapgate.offline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which reported entries are wanted; empty is any.
 *
 * @param standing what has become of them
 * @param place where they come from
 * @param first6 how the card's number begins
 * @param last4 how it ends
 */
public record OfflineFilter(Standing standing, Origin place, Optional<String> first6, Optional<String> last4) {

    /** All of them. */
    public static final OfflineFilter ALL =
            new OfflineFilter(Standing.ANY, Origin.ANYWHERE, Optional.empty(), Optional.empty());

    /**
     * What has become of them.
     *
     * @param result in a word
     * @param code why they are not simply accepted
     */
    public record Standing(Optional<OfflineResult> result, Optional<String> code) {

        /** Whatever it is. */
        public static final Standing ANY = new Standing(Optional.empty(), Optional.empty());
    }

    /**
     * Where they come from.
     *
     * @param terminal serial number
     * @param locationId where it stood
     * @param from reported then or later
     * @param to reported earlier
     */
    public record Origin(
            Optional<String> terminal, Optional<UUID> locationId, Optional<Instant> from, Optional<Instant> to) {

        /** From anywhere at any time. */
        public static final Origin ANYWHERE =
                new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
