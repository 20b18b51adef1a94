package org.tapgate.api.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tapgate.platform.Fault;

/** Bean Validation of request records, as faults. */
final class Constraints {

    /** Records are whole when they are read: nobody has to ask the persistence provider what is loaded, at every field. */
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .traversableResolver(new WholeValues())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    /** What reading found, completed by the constraints that are broken on other fields. */
    static List<Fault> complete(List<Fault> found, Object value) {
        if (value == null) {
            return found;
        }
        var fields = found.stream().map(Fault::field).collect(Collectors.toSet());
        var all = new ArrayList<>(found);
        VALIDATOR.validate(value).stream()
                .map(Constraints::fault)
                .filter(fault -> !fields.contains(fault.field()))
                .sorted(Comparator.comparing(Fault::field))
                .forEach(all::add);
        return all;
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Fault(violation.getPropertyPath().toString(), code(constraint), violation.getMessage());
    }

    private static String code(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty", "Filled", "CardGiven" -> "required";
            case "Size" -> "invalid_length";
            case "Min", "Max", "Positive", "PositiveOrZero", "HeadCount" -> "out_of_range";
            case "Pattern" -> "invalid_format";
            default -> "invalid_value";
        };
    }

    private static final class WholeValues implements TraversableResolver {

        @Override
        public boolean isReachable(
                Object object, Path.Node property, Class<?> root, Path toObject, ElementType elementType) {
            return true;
        }

        @Override
        public boolean isCascadable(
                Object object, Path.Node property, Class<?> root, Path toObject, ElementType elementType) {
            return true;
        }
    }
}
