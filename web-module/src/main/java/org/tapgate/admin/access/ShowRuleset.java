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
