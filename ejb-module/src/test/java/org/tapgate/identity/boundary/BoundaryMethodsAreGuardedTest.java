package org.tapgate.identity.boundary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import org.junit.jupiter.api.Test;
import org.tapgate.identity.Permission;

/** A door that nobody guards is found here, not by an attacker. */
class BoundaryMethodsAreGuardedTest {

    private static final DescribedPredicate<JavaMethod> SAYS_WHO_MAY_CALL = DescribedPredicate.describe(
            "@Requires or @NoPermissionNeeded", method -> isMarked(method) || isMarked(method.getOwner()));

    private static final ArchRule GUARDED = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotAnnotatedWith(PostConstruct.class)
            .should(ArchCondition.from(SAYS_WHO_MAY_CALL))
            .because("the server enforces permissions, whatever the panel hides (spec, roles)")
            .allowEmptyShould(true);

    @Test
    void every_public_method_of_a_session_bean_says_who_may_call_it() {
        GUARDED.check(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tapgate"));
    }

    @Test
    void a_method_that_says_nothing_is_caught() {
        var planted = new ClassFileImporter().importClasses(Guarded.class, LeftOpen.class);

        var found = GUARDED.evaluate(planted).getFailureReport().getDetails();

        assertThat(found).hasSize(1).first().asString().contains("LeftOpen.forgotten");
    }

    private static boolean isMarked(CanBeAnnotated code) {
        return code.isAnnotatedWith(Requires.class) || code.isAnnotatedWith(NoPermissionNeeded.class);
    }

    @Stateless
    static class Guarded {

        @Requires(Permission.LOCATION_VIEW)
        public void guarded() {}

        @NoPermissionNeeded("a plant of this test")
        public void open() {}
    }

    @Stateless
    static class LeftOpen {

        public void forgotten() {}
    }
}
