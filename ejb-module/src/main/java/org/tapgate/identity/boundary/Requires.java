package org.tapgate.identity.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tapgate.identity.Permission;

/**
 * On a public method of a boundary: only callers that hold the permission get in, others meet {@link PermissionDenied}.
 * It works on calls from outside the bean, not on calls of a bean's own methods.
 */
@Documented
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The row of the permission matrix that the caller has to hold. */
    @Nonbinding
    Permission value();
}
