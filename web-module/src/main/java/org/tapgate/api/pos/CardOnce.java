package org.tapgate.api.pos;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A card is sent encrypted or in the clear, not both. */
@Constraint(validatedBy = CardOnce.Check.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CardOnce {

    /** Shown at the encrypted one. */
    String message() default "either this, or pan and expiry";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};

    /** Names the encrypted one. */
    class Check implements ConstraintValidator<CardOnce, CardInput> {

        @Override
        public boolean isValid(CardInput card, ConstraintValidatorContext context) {
            if (card.encrypted() == null || (card.pan() == null && card.expiry() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("encrypted")
                    .addConstraintViolation();
            return false;
        }
    }
}
