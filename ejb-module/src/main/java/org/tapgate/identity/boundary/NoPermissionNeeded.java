package org.tapgate.identity.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a public method of a boundary that no permission guards, with the reason: terminals are checked by path and token,
 * sign-in comes before any permission. A boundary method carries this or {@link Requires}; a test sees to it, so that
 * none is left open by forgetting.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPermissionNeeded {

    /** Why it is safe. */
    String value();
}
