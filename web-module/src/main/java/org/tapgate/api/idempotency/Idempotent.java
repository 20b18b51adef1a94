package org.tapgate.api.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A write that honours {@code Idempotency-Key}. The method returns a {@link jakarta.ws.rs.core.Response}. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

    /** Whether it asks somebody outside, so that no transaction may hold it together. */
    @Nonbinding
    boolean inSteps() default false;
}
