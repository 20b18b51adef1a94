package org.tapgate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.tapgate.identity.boundary.NoPermissionNeeded;
import org.tapgate.identity.boundary.Requires;
import org.tapgate.platform.ee.Recurring;

/** The rules, for the features below one root package. */
final class HouseRules {

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Decisions D5: the base package of a feature is plain Java. */
    ArchRule baseIsPlainJava() {
        return noClasses()
                .that(resideInAnyPackage(
                        HouseMap.features().stream().map(this::base).toArray(String[]::new)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "javax.sql..", "org.eclipse.."))
                .because("decisions are pure: facts and time come in as arguments (decisions D5)");
    }

    /** Decisions D6: the left never sees the right. */
    ArchRule seesOnlyItsLeft(String feature) {
        var allowed = new ArrayList<>(List.of(root + "." + feature + ".."));
        HouseMap.seenBy(feature).forEach(seen -> allowed.add(root + "." + seen + ".."));
        return noClasses()
                .that(resideInAnyPackage(root + "." + feature + ".."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + "..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .allowEmptyShould(true)
                .because("the map of the house lists what " + feature + " may see (HouseMap)");
    }

    /** A feature that is not on the map has no rules at all. */
    ArchRule everyFeatureIsOnTheMap() {
        var known =
                HouseMap.features().stream().map(it -> root + "." + it + "..").toArray(String[]::new);
        return classes()
                .that(resideInAnyPackage(root + ".."))
                .should()
                .resideInAnyPackage(known)
                .because("a new feature takes its place on the map first (HouseMap)");
    }

    /** Rows and statements are the business of one feature only, so nothing of a store is visible outside of it. */
    ArchRule storesArePrivate() {
        return classes()
                .that(resideInAnyPackage(root + ".*.store", root + ".*.*.store"))
                .and(not(simpleName("package-info")))
                .should()
                .notBePublic()
                .because("tables are known in one place");
    }

    /** No cycles between features. */
    ArchRule featuresAreFreeOfCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Decisions D5: one clock. */
    ArchRule onlyPlatformReadsTheClock() {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".platform..")))
                .should()
                .callMethodWhere(readsTheClock())
                .because("time comes from the injected InstantSource, which the test clock moves");
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("reads the clock", access -> {
            var target = access.getTarget();
            var now = target.getName().equals("now") && target.getOwner().isAssignableTo(Temporal.class);
            return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        });
    }

    /** Names that say nothing. */
    ArchRule noPackageForLeftOvers() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..impl..", "..misc..", "..dto..", "..service..")
                .because("a package is named after what it promises");
    }

    /** The panel and the APIs are another module. */
    ArchRule businessKnowsNoWeb() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet.."))
                .because("a boundary serves every door alike");
    }

    /** Roles are enforced in the boundary (roles.md). */
    ArchRule boundaryMethodsSayWhoMayCallThem() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage(root + ".*.boundary")
                        .and(DescribedPredicate.describe("are stateless beans", HouseRules::isDoor)))
                .and(DescribedPredicate.describe("are no timers", HouseRules::isNoTimer))
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(NoPermissionNeeded.class)
                .allowEmptyShould(true)
                .because("a method without a word on permissions is open to everyone");
    }

    private static boolean isDoor(JavaClass bean) {
        return bean.isAnnotatedWith(Stateless.class) && !bean.isAnnotatedWith(MessageDriven.class);
    }

    private static boolean isNoTimer(JavaMethod method) {
        return !method.isAnnotatedWith("jakarta.ejb.Schedule") && !method.isAnnotatedWith("jakarta.ejb.Timeout");
    }

    /** The server takes a timer away that fails twice, as it does in every outage of the database. */
    ArchRule timersOutliveFailures() {
        return methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should(ArchCondition.from(
                        DescribedPredicate.describe("leave their work to platform.ee.Recurring", HouseRules::isSteady)))
                .allowEmptyShould(true)
                .because("sweeps and refreshes go on after an outage without a restart (platform.ee.Recurring)");
    }

    private static boolean isSteady(JavaMethod method) {
        var calls = method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getFullName())
                .anyMatch(Recurring.class.getName()::equals);
        return calls
                && method.getOwner()
                        .tryGetAnnotationOfType(TransactionManagement.class)
                        .filter(it -> it.value() == TransactionManagementType.BEAN)
                        .isPresent();
    }

    /** Logs are structured; the console belongs to command-line tools. */
    ArchRule nobodyPrints() {
        return noClasses()
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "System.out or System.err",
                        access -> access.getTarget().getOwner().isEquivalentTo(System.class)
                                && name("out").or(name("err")).test(access.getTarget())))
                .because("log lines carry fields and the request id (platform.Log)");
    }

    /** PCI DSS 3.4: the digits of a card go to its acquirer or issuer, and nowhere else. */
    ArchRule onlyGatewaysRevealCards() {
        return noClasses()
                .that(not(resideInAnyPackage(root + ".*.gateway")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "reveals a card number",
                        access -> access.getTarget().getName().equals("reveal")
                                && access.getTarget().getOwner().getSimpleName().equals("Pan")))
                .because("a card number is shown masked");
    }

    private String base(String feature) {
        return root + "." + feature;
    }
}
