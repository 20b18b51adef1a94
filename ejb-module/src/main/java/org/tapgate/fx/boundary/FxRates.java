package org.tapgate.fx.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.fx.EcbFile;
import org.tapgate.fx.FxImport;
import org.tapgate.fx.FxRate;
import org.tapgate.fx.FxRateFilter;
import org.tapgate.fx.FxRateRegister;
import org.tapgate.fx.FxRateValidation;
import org.tapgate.fx.SavedFxRate;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Missing;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;
import org.tapgate.reference.StandardCodes;

/** What people and applications do with exchange rates. */
@Stateless
public class FxRates {

    @Inject
    private FxRateRegister register;

    @Inject
    private StandardCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private InstantSource time;

    /** A page of them. */
    @Requires(Permission.FX_RATE_VIEW)
    public Page<SavedFxRate> page(FxRateFilter filter, PageRequest page) {
        return register.page(filter, page);
    }

    /** One of them. */
    @Requires(Permission.FX_RATE_VIEW)
    public Optional<SavedFxRate> find(UUID id) {
        return register.find(id);
    }

    /** Everything that would be wrong with a rate; none when it can be saved. */
    @Requires(Permission.FX_RATE_EDIT)
    public List<Fault> faults(FxRate rate) {
        return FxRateValidation.faults(rate, codes);
    }

    /** Adds a rate; refused when there is one of its pair and day. */
    @Requires(Permission.FX_RATE_EDIT)
    public WriteOutcome<SavedFxRate> add(FxRate rate) {
        var faults = FxRateValidation.faults(rate, codes);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        var added = new SavedFxRate(Ids.next(), 1, rate);
        return register.add(added, time.instant())
                ? noted("fx-rate.created", added)
                : new Refused<>(FxRefusal.RATE_EXISTS);
    }

    /**
     * Replaces what a pair cost on a day; pair and day stay.
     *
     * @param seen the version that the change was made from
     */
    @Requires(Permission.FX_RATE_EDIT)
    public WriteOutcome<SavedFxRate> replace(UUID id, long seen, FxRate rate) {
        var stored = register.find(id);
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        var faults = FxRateValidation.faults(rate, codes);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        if (!isSamePairAndDay(stored.get().rate(), rate)) {
            return new Invalid<>(List.of(new Fault("", "unchangeable", "date, base and quote of a rate stay")));
        }
        var next = new SavedFxRate(id, seen + 1, rate);
        return register.replace(next, time.instant()) ? noted("fx-rate.changed", next) : new Stale<>();
    }

    private static boolean isSamePairAndDay(FxRate one, FxRate other) {
        return one.date().equals(other.date())
                && one.base().equals(other.base())
                && one.quote().equals(other.quote());
    }

    /**
     * Deletes a rate.
     *
     * @param seen the version that was looked at; empty to delete whatever is there
     */
    @Requires(Permission.FX_RATE_EDIT)
    public WriteOutcome<SavedFxRate> remove(UUID id, Optional<Long> seen) {
        var stored = register.find(id);
        if (stored.isEmpty()) {
            return new Missing<>();
        }
        long version = seen.orElse(stored.get().version());
        return register.delete(id, version, time.instant()) ? noted("fx-rate.deleted", stored.get()) : new Stale<>();
    }

    /** Brings in all of a file or nothing, see {@link EcbFile}; its rates replace those of the same pairs and days. */
    @Requires(Permission.FX_RATE_EDIT)
    public WriteOutcome<FxImport> bringIn(byte[] csv) {
        var file = EcbFile.read(csv, codes);
        if (!file.faults().isEmpty()) {
            return new Invalid<>(file.faults());
        }
        var count = register.merge(file.rates(), time.instant());
        var report = new FxImport(file.rates().size(), count, file.passedOver());
        trail.note(
                "fx-rate.imported",
                "fx-rates",
                Map.of("rates", report.rates(), "created", count.created(), "replaced", count.replaced()));
        return new Written<>(report);
    }

    private WriteOutcome<SavedFxRate> noted(String action, SavedFxRate saved) {
        trail.note(action, saved.id(), Map.of("rate", saved.rate().toString(), "version", saved.version()));
        return new Written<>(saved);
    }
}
