package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.boundary.Rulesets;
import org.tapgate.admin.Formats;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.Shell;
import org.tapgate.admin.Texts;
import org.tapgate.platform.Ids;
import org.tapgate.platform.WriteOutcome;

/** Adds a ruleset, also as a copy of another one, or makes the next version of one. */
@Named
@RequestScoped
public class EditRuleset {

    @Inject
    private Rulesets rulesets;

    @Inject
    private Shell shell;

    @Inject
    private Formats formats;

    @Inject
    private NotFound notFound;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private ExternalContext request;

    private RulesetForm form;

    /** The ruleset that is changed; null for a new one, or when there is none. */
    private SavedRuleset stored;

    private boolean missing;

    private Long version;

    @PostConstruct
    void find() {
        form = new RulesetForm(shell.zone(), formats::digits);
        stored = find("id");
        if (stored != null) {
            version = (long) stored.ruleset().version();
            form.show(stored.ruleset().terms());
        } else {
            var original = find("copy");
            if (original != null) {
                form.show(original.ruleset().terms());
            }
        }
    }

    private SavedRuleset find(String parameter) {
        var wanted = request.getRequestParameterMap().get(parameter);
        var found = Ids.parse(wanted).flatMap(rulesets::find).orElse(null);
        missing |= wanted != null && found == null;
        return found;
    }

    /** Ends with 404 when there is no such ruleset. */
    public void open() {
        if (missing) {
            notFound.show();
        }
    }

    /** Stores what is in the form; a ruleset that exists gets its next version. */
    public String save() {
        return sent.accept(stored == null ? rulesets.add(form.terms()) : change())
                .map(saved -> {
                    notices.later(texts.of(
                            "ruleset.saved",
                            saved.ruleset().terms().name(),
                            saved.ruleset().version()));
                    return "/admin/access/ruleset?faces-redirect=true&id="
                            + saved.ruleset().id();
                })
                .orElse(null);
    }

    private WriteOutcome<SavedRuleset> change() {
        return rulesets.replace(stored.ruleset().id(), version, form.terms());
    }

    /** What is being written. */
    public RulesetForm getForm() {
        return form;
    }

    /** The texts of its fields. */
    public Map<String, String> getTexts() {
        return form.getTexts();
    }

    /** What of it is ticked. */
    public Map<String, Boolean> getTicks() {
        return form.getTicks();
    }

    /** Whether it is a new one. */
    public boolean isNew() {
        return stored == null;
    }

    /** The ruleset that is changed; null for a new one. */
    public String getId() {
        return stored == null ? null : stored.ruleset().id().toString();
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
