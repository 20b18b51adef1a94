package org.tapgate.card.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.card.AccountRange;
import org.tapgate.card.AccountRangeFile;
import org.tapgate.card.AccountRangeFilter;
import org.tapgate.card.AccountRangeRegister;
import org.tapgate.card.AccountRangeValidation;
import org.tapgate.card.ImportLine;
import org.tapgate.card.ImportReport;
import org.tapgate.card.SavedAccountRange;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.reference.StandardCodes;

/** What people and applications do with account ranges. */
@Stateless
public class AccountRanges {

    @Inject
    private AccountRangeRegister register;

    @Inject
    private StandardCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource time;

    /** A page of them. */
    @Requires(Permission.ACCOUNT_RANGE_VIEW)
    public Page<SavedAccountRange> page(AccountRangeFilter filter, PageRequest page) {
        return register.page(filter, page);
    }

    /** One of them. */
    @Requires(Permission.ACCOUNT_RANGE_VIEW)
    public Optional<SavedAccountRange> find(UUID id) {
        return register.find(id);
    }

    /** Everything that would be wrong with a range; none when it can be saved. */
    @Requires(Permission.ACCOUNT_RANGE_EDIT)
    public List<Fault> faults(AccountRange range) {
        return AccountRangeValidation.faults(range, codes);
    }

    /** Adds a range; of ranges with the same numbers it is the one that describes their cards from now on. */
    @Requires(Permission.ACCOUNT_RANGE_EDIT)
    public WriteOutcome<SavedAccountRange> add(AccountRange range) {
        var faults = AccountRangeValidation.faults(range, codes);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var added = new SavedAccountRange(Ids.next(), 1, range);
        register.add(added, time.instant());
        return noted("account-range.created", added);
    }

    /**
     * Replaces a range.
     *
     * @param seen the version that the change was made from
     */
    @Requires(Permission.ACCOUNT_RANGE_EDIT)
    public WriteOutcome<SavedAccountRange> replace(UUID id, long seen, AccountRange range) {
        if (register.find(id).isEmpty()) {
            return new Missing<>();
        }
        var faults = AccountRangeValidation.faults(range, codes);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var next = new SavedAccountRange(id, seen + 1, range);
        return register.replace(next, time.instant()) ? noted("account-range.changed", next) : new Stale<>();
    }

    /**
     * Deletes a range.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.ACCOUNT_RANGE_EDIT)
    public WriteOutcome<SavedAccountRange> remove(UUID id, Optional<Long> seen) {
        var stored = register.find(id);
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        long version = seen.orElse(stored.get().version());
        return register.delete(id, version, time.instant())
                ? noted("account-range.deleted", stored.get())
                : new Stale<>();
    }

    /** Brings in all of a file or nothing, see {@link AccountRangeFile}; its ranges replace those with the same ends. */
    @Requires(Permission.ACCOUNT_RANGE_EDIT)
    public WriteOutcome<ImportReport> bringIn(byte[] csv) {
        var file = AccountRangeFile.read(csv, codes);
        if (!file.faults().isEmpty()) {
            return new Invalid<>(file.faults());
        }
        var ranges = file.lines().stream().map(ImportLine::range).toList();
        var report = ImportReport.of(file.lines(), register.merge(ranges, time.instant()), register.all());
        trail.note(
                "account-range.imported",
                "account-ranges",
                Map.of("lines", report.lines(), "created", report.created(), "replaced", report.replaced()));
        return new Written<>(report);
    }

    private WriteOutcome<SavedAccountRange> noted(String action, SavedAccountRange range) {
        trail.note(
                action,
                range.id(),
                Map.of("low", range.range().low(), "high", range.range().high(), "version", range.version()));
        return new Written<>(range);
    }
}
