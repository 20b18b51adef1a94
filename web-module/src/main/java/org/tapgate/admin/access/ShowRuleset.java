package org.tapgate.admin.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.boundary.Rulesets;
import org.tapgate.admin.NotFound;
import org.tapgate.admin.Notices;
import org.tapgate.admin.Sent;
import org.tapgate.admin.Texts;
import org.tapgate.platform.Ids;
import org.tapgate.platform.PageRequest;

/** One ruleset, in its newest version or in the one that decided an entry. */
@Named
@RequestScoped
public class ShowRuleset {

    @Inject
    private Rulesets rulesets;

    @Inject
    private ExternalContext request;

    @Inject
    private NotFound notFound;

    @Inject
    private Sent sent;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private List<SavedRuleset> versions;

    private SavedRuleset ruleset;

    @PostConstruct
    void find() {
        var sent = request.getRequestParameterMap();
        versions = Ids.parse(sent.get("id"))
                .flatMap(id -> rulesets.versions(id, PageRequest.first(PageRequest.MOST)))
                .map(page -> page.items())
                .orElse(List.of());
        ruleset = wanted(sent.get("version")).orElse(null);
    }

    private Optional<SavedRuleset> wanted(String version) {
        return versions.stream()
                .filter(saved -> version == null
                        || Integer.toString(saved.ruleset().version()).equals(version))
                .findFirst();
    }

    /** Ends with 404 when there is no such ruleset or version, or not for this user. */
    public void open() {
        if (ruleset == null) {
            notFound.show();
        }
    }

    /** Puts it in force, if the version shown is still the newest and somebody else saved it. */
    public String approve() {
        var shown = ruleset.ruleset();
        return sent.accept(rulesets.approve(shown.id(), shown.version()))
                .map(approved -> {
                    notices.later(texts.of("ruleset.approved", shown.version()));
                    return "/admin/access/ruleset?faces-redirect=true&id=" + shown.id();
                })
                .orElse(null);
    }

    /** Takes it out, if the version shown is still the newest. */
    public String remove() {
        var shown = ruleset.ruleset();
        return sent.accept(rulesets.remove(shown.id(), Optional.of((long) shown.version())))
                .map(removed -> {
                    notices.later(texts.of(
                            "ruleset.removed", removed.ruleset().terms().name()));
                    return "/admin/access/rulesets?faces-redirect=true";
                })
                .orElse(null);
    }

    /** What was looked up. */
    public SavedRuleset ruleset() {
        return ruleset;
    }

    /** Its versions, the newest first. */
    public List<SavedRuleset> versions() {
        return versions;
    }

    /** Whether a newer version has taken its place. */
    public boolean outdated() {
        return versions.get(0).ruleset().version() != ruleset.ruleset().version();
    }
}
