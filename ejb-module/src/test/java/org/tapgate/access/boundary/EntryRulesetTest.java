package org.tapgate.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tapgate.access.Entry;
import org.tapgate.access.FreeOffer;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetFilter;
import org.tapgate.access.RulesetRegister;
import org.tapgate.access.RulesetScope;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Saving;
import org.tapgate.access.Terms;
import org.tapgate.access.store.AccessStores;
import org.tapgate.audit.Actor;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.ScopeKind;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.order.ScriptedAcquirer;
import org.tapgate.platform.Ids;
import org.tapgate.platform.Page;
import org.tapgate.platform.PageRequest;

/** Who sees an entry does not yet see the ruleset that decided it. */
@SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
class EntryRulesetTest {

    private static final DataScope ISSUER = new DataScope(ScopeKind.ICA, Set.of("1234"));

    private final Ruleset ruleset =
            Terms.gold().cardholder(new FreeOffer(2), null).as(Ids.next());

    private final Gate gate = new Gate(new ScriptedAcquirer(), ruleset);

    private final Entry entry = gate.checked(Gate.tap(Gate.CARD));

    @Test
    void who_sees_all_rulesets_sees_it_even_after_it_was_deleted() {
        assertThat(door(Role.ADMIN, DataScope.EVERYTHING, new OneRuleset(false)).ruleset(entry.id()))
                .map(SavedRuleset::ruleset)
                .contains(ruleset);
    }

    @Test
    void an_issuer_sees_it_only_when_it_is_of_theirs() {
        assertThat(door(Role.ISSUER, ISSUER, new OneRuleset(true)).ruleset(entry.id()))
                .isPresent();
        var others = door(Role.ISSUER, ISSUER, new OneRuleset(false));
        assertThat(others.find(entry.id())).isPresent();
        assertThat(others.ruleset(entry.id())).isEmpty();
    }

    private Entries door(Role role, DataScope scope, RulesetRegister rulesets) {
        var door = new Entries();
        door.archive = AccessStores.archive(gate.database);
        door.rulesets = rulesets;
        door.caller = new CurrentCaller();
        door.caller.is(new Caller(new Actor(Actor.Kind.USER, Ids.next(), "someone"), role, scope, Set.of()));
        door.scopes = new RulesetScopes();
        door.scopes.current = door.caller;
        return door;
    }

    /** A register with the ruleset of the test, inside the scope that is asked for or not. */
    private final class OneRuleset implements RulesetRegister {

        private final boolean inside;

        OneRuleset(boolean inside) {
            this.inside = inside;
        }

        @Override
        public Optional<SavedRuleset> find(UUID id, RulesetScope scope) {
            assertThat(scope).isEqualTo(RulesetScope.ofIcas(ISSUER.members()));
            return inside ? version(id, 1) : Optional.empty();
        }

        @Override
        public Optional<SavedRuleset> version(UUID id, int version) {
            assertThat(id).isEqualTo(ruleset.id());
            return Optional.of(SavedRuleset.first(ruleset, new Saving(Instant.EPOCH, "someone")));
        }

        @Override
        public Page<SavedRuleset> page(RulesetFilter filter, RulesetScope scope, Instant now, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<SavedRuleset> versions(UUID id, int newest, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(SavedRuleset first) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(SavedRuleset next) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean approve(UUID id, int version) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean delete(UUID id, int version, Saving deletion) {
            throw new UnsupportedOperationException();
        }
    }
}
