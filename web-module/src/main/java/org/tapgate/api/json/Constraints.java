package org.tapgate.api.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tapgate.platform.Fault;

/** Bean Validation of request records, as faults. */
final class Constraints {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

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
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            case "Size" -> "invalid_length";
            case "Min", "Max", "Positive", "PositiveOrZero" -> "out_of_range";
            case "Pattern" -> "invalid_format";
            default -> "invalid_value";
        };
    }
}
