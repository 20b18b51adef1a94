package org.tapgate.offline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: what terminals reported, in the running transaction. */
public interface OfflineEntries {

    /** Lets one report of a terminal be taken in at a time, until the end of the transaction. */
    void inLine(String terminal);

    /** What became of the lines of a report, in their order; empty when the terminal never sent it. */
    Optional<List<LineResult>> results(String terminal, String reportId);

    /** What the terminal has reported under these identifiers. */
    List<KnownContents.Content> known(String terminal, Collection<String> offlineIds);

    /** Keeps a report with the entries that it brought; those of a card that was replaced are its successor's. */
    void add(OfflineReport report, List<OfflineEntry> entries);

    /** The cards of the entries that a report brought and that are to be judged: to be held before these. */
    List<UUID> cardsOf(UUID report);

    /** The entries that a report brought and that are to be judged. */
    List<OfflineEntry> pending(UUID report);

    /**
     * Entries that count, of these cards, from these times on: each may be judged otherwise now.
     *
     * @param since by card
     */
    List<Counted> countedSince(Map<UUID, Instant> since);

    /**
     * An entry that counts.
     *
     * @param rulesetId under which ruleset; null when none was for the card
     */
    record Counted(OfflineEntry entry, UUID rulesetId) {}

    /** Writes where judged entries stand. */
    void judged(List<OfflineEntry> entries);

    /** A reported entry, which nobody else changes until the end of the transaction; hold its card before. */
    Optional<OfflineEntry> hold(UUID id);

    /** Writes what a person said about an entry, and where it stands since. */
    void settled(OfflineEntry entry);
}
