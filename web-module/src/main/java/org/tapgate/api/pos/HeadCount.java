package org.tapgate.api.pos;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** From nobody to more guests than one card ever brings. On fields only, for the reason of {@code Filled}. */
@Documented
@Min(0)
@Max(HeadCount.MOST)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface HeadCount {

    /** More than one card ever brings. */
    int MOST = 1_000;

    /** What the client reads. */
    String message() default "must be from 0 to 1000";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
