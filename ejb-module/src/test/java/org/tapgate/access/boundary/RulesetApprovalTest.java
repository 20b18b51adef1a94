package org.tapgate.access.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tapgate.access.Ruleset;
import org.tapgate.access.RulesetRefusal;
import org.tapgate.access.RulesetTerms;
import org.tapgate.access.SavedRuleset;
import org.tapgate.access.Terms;
import org.tapgate.access.store.AccessStores;
import org.tapgate.audit.Actor;
import org.tapgate.audit.boundary.AuditTrail;
import org.tapgate.identity.Caller;
import org.tapgate.identity.DataScope;
import org.tapgate.identity.Role;
import org.tapgate.identity.boundary.CurrentCaller;
import org.tapgate.platform.Database;
import org.tapgate.platform.Fault;
import org.tapgate.platform.WriteOutcome;
import org.tapgate.platform.WriteOutcome.Refused;
import org.tapgate.platform.WriteOutcome.Stale;
import org.tapgate.platform.WriteOutcome.Written;

/** roles.md, Rulesets: USER "edit, second person approves"; no one approves their own request. */
class RulesetApprovalTest {

    private static final Caller ADMIN = person(Role.ADMIN, "admin@bank.example");

    private static final Caller ANN = person(Role.USER, "ann@bank.example");

    private static final Caller BOB = person(Role.USER, "bob@bank.example");

    private final DataSource database = Database.fresh();

    @Test
    void what_an_administrator_saves_decides_at_once() {
        var first = written(as(ADMIN, rulesets -> rulesets.add(terms("One"))));
        assertThat(inForce(first)).hasValue(1);

        written(as(ADMIN, rulesets -> rulesets.replace(id(first), 1, terms("Two"))));
        assertThat(inForce(first)).hasValue(2);
    }

    @Test
    void what_a_user_adds_decides_nothing_before_another_person_approves_it() {
        var first = written(as(ANN, rulesets -> rulesets.add(terms("One"))));
        assertThat(first.isPending()).isTrue();
        assertThat(inForce(first)).isEmpty();

        assertThat(as(ANN, rulesets -> rulesets.approve(id(first), 1)))
                .isEqualTo(new Refused<>(RulesetRefusal.SAME_PERSON));
        assertThat(inForce(first)).isEmpty();

        assertThat(written(as(BOB, rulesets -> rulesets.approve(id(first), 1))).isPending())
                .isFalse();
        assertThat(inForce(first)).hasValue(1);
    }

    @Test
    void what_decided_before_a_user_changed_it_goes_on_deciding() {
        var first = written(as(ADMIN, rulesets -> rulesets.add(terms("One"))));
        written(as(ANN, rulesets -> rulesets.replace(id(first), 1, terms("Two"))));
        written(as(ANN, rulesets -> rulesets.replace(id(first), 2, terms("Three"))));
        assertThat(inForce(first)).hasValue(1);

        assertThat(as(BOB, rulesets -> rulesets.approve(id(first), 2))).isEqualTo(new Stale<>());
        written(as(BOB, rulesets -> rulesets.approve(id(first), 3)));
        assertThat(inForce(first)).hasValue(3);
    }

    @Test
    void whoever_changes_what_waits_is_the_one_who_cannot_approve() {
        var first = written(as(ANN, rulesets -> rulesets.add(terms("One"))));
        written(as(BOB, rulesets -> rulesets.replace(id(first), 1, terms("Two"))));

        assertThat(as(BOB, rulesets -> rulesets.approve(id(first), 2)))
                .isEqualTo(new Refused<>(RulesetRefusal.SAME_PERSON));
        written(as(ANN, rulesets -> rulesets.approve(id(first), 2)));
        assertThat(inForce(first)).hasValue(2);
    }

    private WriteOutcome<SavedRuleset> as(Caller caller, Function<Rulesets, WriteOutcome<SavedRuleset>> work) {
        return Database.transaction(database, transaction -> work.apply(rulesets(transaction, caller)));
    }

    @SuppressWarnings("UnnecessaryAssignment") // no container here: the bean is wired by hand
    private static Rulesets rulesets(DataSource transaction, Caller caller) {
        var current = new CurrentCaller();
        current.is(caller);
        var rulesets = new Rulesets();
        rulesets.register = AccessStores.rulesets(transaction);
        rulesets.faultsOf = new NoFaults();
        rulesets.scopes = new RulesetScopes();
        rulesets.scopes.current = current;
        rulesets.current = current;
        rulesets.trail = new Unread();
        rulesets.time = () -> Instant.parse("2026-11-22T10:00:00Z");
        return rulesets;
    }

    /** The version that decides. */
    private Optional<Integer> inForce(SavedRuleset saved) {
        return AccessStores.inForce(database).index().find(id(saved)).map(Ruleset::version);
    }

    private static UUID id(SavedRuleset saved) {
        return saved.ruleset().id();
    }

    private static SavedRuleset written(WriteOutcome<SavedRuleset> outcome) {
        assertThat(outcome).isInstanceOf(Written.class);
        return ((Written<SavedRuleset>) outcome).value();
    }

    private static RulesetTerms terms(String name) {
        return Terms.gold().name(name).write();
    }

    private static Caller person(Role role, String name) {
        var actor = new Actor(Actor.Kind.USER, UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name);
        return new Caller(actor, role, DataScope.EVERYTHING, Set.of());
    }

    private static final class NoFaults extends RulesetFaults {

        @Override
        List<Fault> ruleset(RulesetTerms terms) {
            return List.of();
        }
    }

    private static final class Unread extends AuditTrail {

        @Override
        public void note(String action, Object subject, Map<String, Object> facts) {
            // who did what is AuditIT's
        }
    }
}
