package org.tapgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String CODE = "org.tapgate";
    private static final String PLANTED = "org.tapgate.architecture.planted.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CODE);

    private record Named(String name, Function<HouseRules, ArchRule> rule) {}

    private static Stream<Named> rules() {
        return Stream.of(
                new Named("plainbase", HouseRules::baseIsPlainJava),
                new Named("leftonly", rules -> rules.seesOnlyItsLeft("card")),
                new Named("unmapped", HouseRules::everyFeatureIsOnTheMap),
                new Named("openstore", HouseRules::storesArePrivate),
                new Named("cycle", HouseRules::featuresAreFreeOfCycles),
                new Named("clock", HouseRules::onlyPlatformReadsTheClock),
                new Named("leftovers", HouseRules::noPackageForLeftOvers),
                new Named("web", HouseRules::businessKnowsNoWeb),
                new Named("opendoor", HouseRules::boundaryMethodsSayWhoMayCallThem),
                new Named("revealing", HouseRules::onlyGatewaysRevealCards),
                new Named("timer", HouseRules::timersOutliveFailures),
                new Named("printing", HouseRules::nobodyPrints));
    }

    @TestFactory
    Stream<DynamicTest> the_code_keeps_every_rule() {
        var house = new HouseRules(CODE);
        var each = rules().filter(it -> !it.name().equals("leftonly"))
                .map(it -> DynamicTest.dynamicTest(
                        it.name(), () -> it.rule().apply(house).check(CLASSES)));
        var map = HouseMap.features().stream()
                .map(feature -> DynamicTest.dynamicTest(
                        feature + " sees only its left",
                        () -> house.seesOnlyItsLeft(feature).check(CLASSES)));
        return Stream.concat(each, map);
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_its_planted_violation() {
        return rules().map(it -> DynamicTest.dynamicTest(it.name(), () -> {
            var root = PLANTED + it.name();
            var planted = new ClassFileImporter().importPackages(root);

            assertThat(it.rule().apply(new HouseRules(root)).evaluate(planted).hasViolation())
                    .isTrue();
        }));
    }
}
