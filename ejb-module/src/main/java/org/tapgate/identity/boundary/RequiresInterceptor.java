package org.tapgate.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Map;
import org.tapgate.identity.Caller;
import org.tapgate.identity.Permission;
import org.tapgate.platform.Log;

/** Keeps {@link Requires}: lets the call pass, or refuses it and says so in the security log. */
@Interceptor
@Requires(Permission.SETTING_EDIT)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {

    private static final Log LOG = Log.of(RequiresInterceptor.class);

    private CurrentCaller current;

    /** Payara makes interceptors of session beans without arguments only, so the caller comes in afterwards. */
    @Inject
    void ask(CurrentCaller caller) {
        current = caller;
    }

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        var needed = needed(call);
        if (current.find().filter(caller -> caller.may(needed)).isEmpty()) {
            LOG.warn("Permission denied", Map.of("permission", needed, "caller", nameOfCaller()));
            throw new PermissionDenied(needed);
        }
        return call.proceed();
    }

    private static Permission needed(InvocationContext call) {
        var method = call.getMethod();
        var onMethod = method.getAnnotation(Requires.class);
        return (onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Requires.class)).value();
    }

    private String nameOfCaller() {
        return current.find()
                .map(Caller::actor)
                .map(actor -> actor.id().toString())
                .orElse("nobody");
    }
}
