package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.tapgate.access.EntryStatus;
import org.tapgate.access.EntryType;
import org.tapgate.access.RejectCode;
import org.tapgate.admin.Texts;
import org.tapgate.admin.list.Period;

/** What the filters of entries and rulesets offer. */
@Named
@RequestScoped
public class EntryChoices {

    @Inject
    private Texts texts;

    /** Stretches of time. */
    public List<SelectItem> periods() {
        return named("period", Period.values());
    }

    /** Where an entry can stand. */
    public List<SelectItem> statuses() {
        return named("entry.status", EntryStatus.values());
    }

    /** How an entry can have been decided. */
    public List<SelectItem> types() {
        return named("entry.type", EntryType.values());
    }

    /** Why an entry can have been refused: the codes as terminals see them. */
    public List<SelectItem> rejectCodes() {
        return Arrays.stream(RejectCode.values())
                .map(code -> new SelectItem(code.name(), code.name()))
                .toList();
    }

    /** Whether a ruleset is active. */
    public List<SelectItem> activity() {
        return List.of(
                new SelectItem("TRUE", texts.name("ruleset.active", "TRUE")),
                new SelectItem("FALSE", texts.name("ruleset.active", "FALSE")));
    }

    private List<SelectItem> named(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), texts.name(prefix, constant)))
                .toList();
    }
}
