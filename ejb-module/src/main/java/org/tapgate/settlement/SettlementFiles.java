package org.tapgate.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Port: the acquirer's settlement files, in the running transaction. */
public interface SettlementFiles {

    /** A page, the latest first. */
    Page<SettlementFile> page(PageRequest page);

    /** One of them. */
    Optional<SettlementFile> find(UUID id);

    /** The one with these bytes. */
    Optional<SettlementFile> ofDigest(String digest);

    /** Which of the batches that the lines name are neither settled nor reconciled. */
    List<UUID> unsettled(List<UUID> submissions);

    /** Adds a file with its lines, not compared yet. */
    void add(SettlementFile file, List<SettlementFileLine> lines);

    /** Compares its lines with the batches that they name, and adds an item for each that differs. */
    SettlementFile.Matches match(UUID file, Instant now);

    /** The batches that it names. */
    List<UUID> batches(UUID file);
}
