package org.tapgate.settlement.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.settlement.BatchEvent;
import org.tapgate.settlement.BatchLife.Fact;
import org.tapgate.settlement.BatchRegister;
import org.tapgate.settlement.BatchState;
import org.tapgate.settlement.ItemRegister;
import org.tapgate.settlement.SettlementFile;
import org.tapgate.settlement.SettlementFile.Matches;
import org.tapgate.settlement.SettlementFile.Received;
import org.tapgate.settlement.SettlementFileLine;
import org.tapgate.settlement.SettlementFileReader;
import org.tapgate.settlement.SettlementFiles;

/** Takes in what the acquirer says it settled; batches of which it says the same are reconciled. */
@Stateless
public class FileImport {

    @Inject
    SettlementFiles files;

    @Inject
    BatchRegister register;

    @Inject
    ItemRegister items;

    @Inject
    BatchBook book;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    InstantSource clock;

    /** A page of the files, the latest first; they are the operator's. */
    @Requires(Permission.BATCH_EDIT)
    public Page<SettlementFile> page(PageRequest page) {
        return files.page(page);
    }

    /** One file. */
    @Requires(Permission.BATCH_EDIT)
    public Optional<SettlementFile> find(UUID id) {
        return files.find(id);
    }

    /** Takes a file in, all of it or nothing; the same bytes again change nothing. */
    @Requires(Permission.BATCH_EDIT)
    public WriteOutcome<SettlementFile> take(byte[] csv) {
        var digest = sha256(csv);
        return files.ofDigest(digest)
                .<WriteOutcome<SettlementFile>>map(WriteOutcome.Written::new)
                .orElseGet(() -> take(digest, new SettlementFileReader(csv)));
    }

    private WriteOutcome<SettlementFile> take(String digest, SettlementFileReader reader) {
        if (!reader.faults().isEmpty()) {
            return new WriteOutcome.Invalid<>(reader.faults());
        }
        var lines = reader.lines();
        if (!files.unsettled(submissions(lines)).isEmpty()) {
            return new WriteOutcome.Invalid<>(
                    List.of(new Fault("", "not_settled", "names a batch that is not settled yet")));
        }
        return new WriteOutcome.Written<>(add(digest, lines));
    }

    private static List<UUID> submissions(List<SettlementFileLine> lines) {
        return lines.stream().map(SettlementFileLine::submission).distinct().toList();
    }

    private SettlementFile add(String digest, List<SettlementFileLine> lines) {
        var now = clock.instant();
        var received = new Received(caller.get().actor().name(), now);
        var file = new SettlementFile(Ids.next(), digest, lines.size(), Matches.NONE, received);
        files.add(file, lines);
        var matches = files.match(file.id(), now);
        files.batches(file.id()).forEach(this::reconcile);
        trail.note("settlement-file.imported", file.id(), Map.of("lines", lines.size(), "matched", matches.matched()));
        return new SettlementFile(file.id(), digest, lines.size(), matches, received);
    }

    private void reconcile(UUID id) {
        register.lock(id)
                .filter(batch -> batch.state() == BatchState.SETTLED)
                .filter(batch -> items.unapproved(id) == 0)
                .ifPresent(batch -> book.happen(batch, BatchEvent.RECONCILE, Fact.NO_VARIANCE));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
