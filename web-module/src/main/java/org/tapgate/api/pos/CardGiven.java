package org.tapgate.api.pos;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A card that is not encrypted has its number and its expiry. */
@Constraint(validatedBy = CardGiven.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CardGiven {

    /** As of a field that is required anyway. */
    String message() default "{jakarta.validation.constraints.NotNull.message}";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};

    /** Names each of them that is missing. */
    class Check implements ConstraintValidator<CardGiven, CardInput> {

        @Override
        public boolean isValid(CardInput card, ConstraintValidatorContext context) {
            if (card.encrypted() != null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            var panThere = isThere("pan", card.pan(), context);
            var expiryThere = isThere("expiry", card.expiry(), context);
            return panThere && expiryThere;
        }

        private static boolean isThere(String field, Object value, ConstraintValidatorContext context) {
            if (value == null) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return value != null;
        }
    }
}
