package org.tapgate.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a terminal has reported so far under some identifiers; grows with each line that is taken in. */
public final class KnownContents {

    private final Map<String, List<Content>> byIdentifier = new HashMap<>();

    /**
     * One content of one identifier.
     *
     * @param offlineId the identifier
     * @param hash see {@link LineContent}
     * @param entryId the entry that it became
     */
    public record Content(String offlineId, String hash, UUID entryId) {}

    /** Starts from what is stored. */
    public KnownContents(List<Content> stored) {
        stored.forEach(this::add);
    }

    /** Notes what a line became; a line without an identifier is never known again. */
    public void add(Content content) {
        if (content.offlineId() != null) {
            byIdentifier
                    .computeIfAbsent(content.offlineId(), any -> new ArrayList<>())
                    .add(content);
        }
    }

    /** Whether the identifier belongs to an entry. */
    public boolean isTaken(String offlineId) {
        return offlineId != null && byIdentifier.containsKey(offlineId);
    }

    /** The entry that the same line became before. */
    public Optional<UUID> same(String offlineId, List<String> hashes) {
        return (isTaken(offlineId) ? byIdentifier.get(offlineId) : List.<Content>of())
                .stream()
                        .filter(content -> hashes.contains(content.hash()))
                        .map(Content::entryId)
                        .findFirst();
    }
}
