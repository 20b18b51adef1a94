package org.tapgate.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

/** What every call must say of itself, so that {@code /openapi} is complete. */
class ApiMethodTest {

    /** Those that Payara's reader looks for on every parameter there is, and then takes it for a path parameter. */
    private static final Set<String> READ_BY_THE_SERVER = Set.of(
            "NotBlank",
            "NotEmpty",
            "Size",
            "Min",
            "Max",
            "DecimalMin",
            "DecimalMax",
            "Positive",
            "PositiveOrZero",
            "Negative",
            "NegativeOrZero");

    @Test
    void every_call_has_a_summary_and_a_tag() {
        assertThat(ApiMethod.all()).allSatisfy(call -> {
            assertThat(call.method().getAnnotation(Operation.class)).isNotNull();
            assertThat(call.method().getAnnotation(Operation.class).summary()).isNotBlank();
            assertThat(call.method().getDeclaringClass().getAnnotation(Tag.class))
                    .isNotNull();
        });
    }

    @Test
    void every_call_says_what_it_answers() {
        assertThat(ApiMethod.all())
                .allSatisfy(call -> assertThat(saysWhatItAnswers(call)).isTrue());
    }

    private static boolean saysWhatItAnswers(ApiMethod call) {
        var method = call.method();
        return !Response.class.equals(method.getReturnType())
                || method.isAnnotationPresent(DELETE.class)
                || method.isAnnotationPresent(APIResponseSchema.class)
                || Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                        .anyMatch(answer -> answer.responseCode().startsWith("2"));
    }

    @Test
    void no_two_calls_have_one_address() {
        assertThat(ApiMethod.all())
                .extracting(call -> call.verb() + " " + call.path())
                .doesNotHaveDuplicates();
    }

    /** It looks for "set" anywhere in the name, then for the parameter of the setter, and ends there. */
    @Test
    void no_component_that_is_described_has_a_name_that_the_server_takes_for_a_setter() {
        var records = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tapgate.api");
        assertThat(records.stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(type -> Arrays.stream(type.reflect().getRecordComponents()))
                        .map(RecordComponent::getAccessor)
                        .filter(accessor -> accessor.isAnnotationPresent(Schema.class))
                        .filter(accessor ->
                                accessor.getName().toLowerCase(Locale.ROOT).contains("set")))
                .as("Payara's reader of API descriptions would end there")
                .isEmpty();
    }

    @Test
    void no_record_has_constraints_that_reach_the_parameters_of_its_constructor() {
        var records = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tapgate.api");

        assertThat(records.stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredConstructors()))
                        .flatMap(made -> Arrays.stream(made.getParameters()))
                        .flatMap(parameter -> Arrays.stream(parameter.getAnnotations())
                                .filter(found -> READ_BY_THE_SERVER.contains(
                                        found.annotationType().getSimpleName()))
                                .map(found -> parameter.getDeclaringExecutable() + " " + found)))
                .as("Payara's reader of API descriptions would end there: see Filled")
                .isEmpty();
    }
}
