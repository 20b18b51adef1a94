package org.tapgate.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tapgate.access.Verification;
import org.tapgate.admin.Texts;

/** What the form of a ruleset offers. */
@Named
@RequestScoped
public class RulesetChoices {

    @Inject
    private Texts texts;

    /** How a card can be verified. */
    public List<SelectItem> verifications() {
        return Arrays.stream(Verification.values())
                .map(way -> new SelectItem(way.name(), texts.name("verification", way)))
                .toList();
    }

    /** Yes and no. */
    public List<SelectItem> answers() {
        return Stream.of(true, false)
                .map(answer -> new SelectItem(answer.toString(), texts.name("answer", answer)))
                .toList();
    }
}
