package org.tapgate.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapgate.access.BackTestDraft;
import org.tapgate.access.BackTestResult;
import org.tapgate.identity.Permission;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.Fault;
import org.tapgate.platform.PageRequest;

/** Tells which recorded decisions a ruleset would change that nobody has saved. Writes nothing; issuers see their cards. */
@Stateless
public class BackTests {

    @Inject
    BackTestPages pages;

    @Inject
    RulesetDrafts drafts;

    @Inject
    CurrentCaller current;

    /**
     * What was found for a page of cards.
     *
     * @param nextCursor where the next cards start; empty when these were the last
     */
    public record Found(BackTestResult result, Optional<String> nextCursor) {}

    /** Everything that keeps this from being tested. */
    @Requires(Permission.RULESET_SIMULATE)
    public List<Fault> faults(BackTestDraft asked) {
        var faults = new ArrayList<>(asked.faults());
        if (asked.ruleset() != null) {
            faults.addAll(drafts.faults(asked.rulesetId(), asked.ruleset()));
        }
        return faults;
    }

    /**
     * Tests with a page of cards.
     *
     * @param asked without faults
     */
    @Requires(Permission.RULESET_SIMULATE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Found run(BackTestDraft asked, PageRequest page) {
        var loaded = pages.load(asked, current.get().scopeFor(Permission.RULESET_SIMULATE), page);
        var result = loaded.cards().items().stream().map(loaded::run).reduce(BackTestResult.NONE, BackTestResult::and);
        return new Found(result, loaded.cards().nextCursor());
    }
}
