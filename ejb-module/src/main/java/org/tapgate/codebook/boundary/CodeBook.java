package org.tapgate.codebook.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.codebook.CodeList;
import org.tapgate.codebook.CodeRegister;
import org.tapgate.codebook.ListedCode;
import org.tapgate.codebook.SavedCode;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Invalid;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** What people and applications do with the lists of codes. */
@Stateless
public class CodeBook {

    @Inject
    private CodeRegister register;

    @Inject
    private AuditTrail trail;

    /** A page of a list, by code. */
    @Requires(Permission.SETTING_VIEW)
    public Page<SavedCode> page(CodeList list, PageRequest page) {
        return register.page(list, page);
    }

    /** One code, valid today or not. */
    @Requires(Permission.SETTING_VIEW)
    public Optional<SavedCode> find(CodeList list, String code) {
        return register.find(list, code);
    }

    /** Everything that would be wrong with a code; none when it can be saved. */
    @Requires(Permission.SETTING_EDIT)
    public List<Fault> faults(ListedCode code) {
        return faultsOf(code);
    }

    /**
     * Adds a code, or replaces it.
     *
     * @param seen the version that the change was made from; empty to add
     */
    @Requires(Permission.SETTING_EDIT)
    public WriteOutcome<SavedCode> save(Optional<Long> seen, ListedCode code) {
        var faults = faultsOf(code);
        if (!faults.isEmpty()) {
            return new Invalid<>(faults);
        }
        boolean saved = seen.map(version -> register.replace(version, code)).orElseGet(() -> register.add(code));
        return saved ? noted(new SavedCode(seen.orElse(0L) + 1, code)) : new Stale<>();
    }

    private List<Fault> faultsOf(ListedCode code) {
        var faults = new ArrayList<>(code.faults());
        if (faults.isEmpty() && register.overlaps(code)) {
            faults.add(new Fault("last", "overlaps", "another run of codes lies over this one"));
        }
        return faults;
    }

    private WriteOutcome<SavedCode> noted(SavedCode saved) {
        var code = saved.code();
        trail.note(
                saved.version() == 1 ? "reference-code.created" : "reference-code.changed",
                code.list() + " " + code.code(),
                Map.of("name", code.name(), "version", saved.version()));
        return new Written<>(saved);
    }
}
