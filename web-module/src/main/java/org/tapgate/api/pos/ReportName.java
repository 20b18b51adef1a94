package org.tapgate.api.pos;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/** A name that can be a segment of an address as it is: unreserved characters of RFC 3986, and colons. */
@Constraint(validatedBy = ReportName.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface ReportName {

    /** What the client reads. */
    String message() default "1 to 64 letters, digits, dots, hyphens, underscores, tildes and colons";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at its characters. */
    class Check implements ConstraintValidator<ReportName, String> {

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~:-]{1,64}");

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || isName(value);
        }

        static boolean isName(String text) {
            return NAME.matcher(text).matches() && !text.matches("\\.{1,2}");
        }
    }
}
